package org.publicaccord.contractservice.linking;

import java.util.List;
import java.util.stream.Stream;

/** All links of a contract, in the order in which they were recorded. */
public record Links(List<Link> links) {

    static final Links NONE = new Links(List.of());

    public Links {
        links = List.copyOf(links);
    }

    Links with(Link link) {
        return new Links(Stream.concat(links.stream(), Stream.of(link)).toList());
    }
}
