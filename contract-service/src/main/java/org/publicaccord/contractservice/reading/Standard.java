package org.publicaccord.contractservice.reading;

import java.util.Arrays;
import java.util.Optional;

/** A standard in which publishers send what is imported, told by the name of a package's list. */
enum Standard {
    /** Open Contracting Data Standard 1.1: release packages. */
    OCDS("releases"),
    /** 360Giving Data Standard 1.4: grant packages. */
    THREE_SIXTY_GIVING("grants");

    private final String list;

    Standard(String list) {
        this.list = list;
    }

    /** The field of a package that holds its items. */
    String list() {
        return list;
    }

    static Optional<Standard> ofList(String field) {
        return Arrays.stream(values()).filter(it -> it.list.equals(field)).findFirst();
    }
}
