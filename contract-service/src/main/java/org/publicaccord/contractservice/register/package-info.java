/**
 * The register of contracts: the portfolio with its filters and search, one contract as it is or
 * was, and its timeline. Lists are read from a projection; one contract is folded from its events,
 * so that callers read what they wrote.
 */
@NullMarked
package org.publicaccord.contractservice.register;

import org.jspecify.annotations.NullMarked;
