package dev.casecore.playbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of everything a playbook says, so that changed content under an old version is noticed. */
final class PlaybookDigest {

    private PlaybookDigest() {}

    static String of(Playbook playbook) {
        String content =
                DecisionTables.of(playbook) + PlaybookClauses.of(playbook).mkString("\n");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
