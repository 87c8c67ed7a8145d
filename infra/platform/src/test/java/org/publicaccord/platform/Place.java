package org.publicaccord.platform;

import java.net.http.HttpResponse;

/**
 * Where something is reached.
 *
 * @param service by its name in {@code endpoints.json}
 */
record Place(String service, String path) {

    /** The contracts, and needs, of contract-service. */
    static final Place CONTRACTS = new Place(Addresses.CONTRACT_SERVICE, "/api/contracts");

    static final Place INBOX = new Place(Addresses.NOTIFICATION_SERVICE, "/api/inbox");

    Place at(String rest) {
        return new Place(service, path + rest);
    }

    /** The last part of its path, such as {@code x} of {@code /api/contracts/x}. */
    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What bidding-service holds of this contract. */
    Place procedure() {
        return new Place(Addresses.BIDDING_SERVICE, "/api/procedures/" + id());
    }

    /** What monitoring-service holds of this contract. */
    Place watch() {
        return new Place(Addresses.MONITORING_SERVICE, "/api/contracts/" + id());
    }

    /** What a command made, as its answer says. */
    static Place made(String service, HttpResponse<String> answer) {
        return new Place(service, answer.headers().firstValue("Location").orElseThrow());
    }
}
