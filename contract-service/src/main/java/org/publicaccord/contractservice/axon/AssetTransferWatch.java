package org.publicaccord.contractservice.axon;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.publicaccord.contractservice.assettransfer.AssetTransferEvent;
import org.publicaccord.contractservice.reacting.WhenAssetTransferGoesOnThenSetDeadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands every event of the store, in order, to what watches the transfers of assets. */
@Component
@ProcessingGroup(AssetTransferWatch.NAME)
final class AssetTransferWatch {

    static final String NAME = "asset-transfer-watch";

    private final WhenAssetTransferGoesOnThenSetDeadlines reaction;

    AssetTransferWatch(WhenAssetTransferGoesOnThenSetDeadlines reaction) {
        this.reaction = reaction;
    }

    /** An event whose deadlines cannot be set is tried again; it is never passed over. */
    @Autowired
    void insistOnEveryEvent(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler(
                NAME, _ -> PropagatingErrorHandler.instance());
    }

    @EventHandler
    void on(AssetTransferEvent event) {
        reaction.after(event);
    }
}
