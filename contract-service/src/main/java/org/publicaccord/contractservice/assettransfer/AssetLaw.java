package org.publicaccord.contractservice.assettransfer;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Text;
import org.publicaccord.rules.assets.RelevantAuthority;

/** The law under which an asset passes, with the rule packs that were pinned when it was listed. */
public sealed interface AssetLaw {

    /**
     * Local Government Act 1972, s.123.
     *
     * @param communityValuePack for an asset of community value (Localism Act 2011, Part 5)
     */
    record England(String disposalPack, Optional<String> communityValuePack) implements AssetLaw {
        public England {
            Text.identifier("a rule pack's id", disposalPack);
            communityValuePack.ifPresent(id -> Text.identifier("a rule pack's id", id));
        }
    }

    /** Community Empowerment (Scotland) Act 2015, Part 5. */
    record Scotland(String requestPack, RelevantAuthority authority) implements AssetLaw {
        public Scotland {
            Text.identifier("a rule pack's id", requestPack);
        }
    }
}
