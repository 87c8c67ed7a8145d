package org.publicaccord.contractservice.framework;

/** A command on its way to its framework. */
public record AskOfFramework(FrameworkCommand command) {}
