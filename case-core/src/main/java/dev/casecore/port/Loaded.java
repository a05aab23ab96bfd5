package dev.casecore.port;

import io.vavr.control.Option;

/**
 * What a command needs first.
 *
 * @param stored  the case it addresses; none if the tenant has no such case
 * @param receipt the receipt of that very command id; none if it was never accepted
 */
public record Loaded(Option<StoredCase> stored, Option<Receipt> receipt) {}
