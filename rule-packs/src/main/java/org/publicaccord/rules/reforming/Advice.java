package org.publicaccord.rules.reforming;

import org.publicaccord.rules.Basis;

/**
 * What a proposed rule says beside a decision that it does not touch.
 *
 * @param basis the proposal; its kind is PROPOSED
 * @param changes whether the decision would have been another
 * @param because one sentence: what would have been, and why
 */
public record Advice(Basis basis, boolean changes, String because) {}
