package org.publicaccord.contractservice.authority;

/** A command on its way to the scheme of delegation of its organisation. */
public record AskOfAuthority(AuthorityCommand command) {}
