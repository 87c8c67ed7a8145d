/**
 * Pure: what a contract owes under its regime, by when, on what legal basis. Rules are data, each
 * with its basis, its kind and the day it came into force; what the record does not tell is said,
 * never invented.
 */
@NullMarked
package org.publicaccord.monitoringservice.obligations;

import org.jspecify.annotations.NullMarked;
