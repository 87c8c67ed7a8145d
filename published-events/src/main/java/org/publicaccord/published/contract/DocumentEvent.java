package org.publicaccord.published.contract;

/**
 * What happens to the documents on a contract. An event is for those who may read its document; of
 * documents for the buyer's own people nothing is published.
 */
public sealed interface DocumentEvent extends ContractEvent
        permits DocumentFiled,
                DocumentVersionFiled,
                DocumentClassified,
                InformationWithheld,
                DocumentSigned,
                DocumentErased {

    /** The document, as it is called and read after the event. */
    Document document();
}
