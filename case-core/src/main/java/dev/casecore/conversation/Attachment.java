package dev.casecore.conversation;

import dev.casecore.text.Text;

/**
 * A document attached to a case (SF-029). The library keeps where it is and how large, never its bytes.
 *
 * @param name      the file's name, as the person who attached it sees it
 * @param reference where the adopter's own storage has it
 * @param bytes     its size in bytes, 0 or more
 */
public record Attachment(Text name, String reference, long bytes) {}
