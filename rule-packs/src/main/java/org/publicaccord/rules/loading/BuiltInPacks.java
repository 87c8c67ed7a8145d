package org.publicaccord.rules.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.publicaccord.rules.RulePack;

/** The packs that come with the platform. */
public final class BuiltInPacks {

    private static final List<String> NAMES =
            List.of(
                    "E3M-REFORM",
                    "ENG-ACV-2011",
                    "ENG-CRTB-PENDING",
                    "ENG-DISPOSAL-2003",
                    "NHS-PSR-2023",
                    "PCR-2015",
                    "PLATFORM-2025",
                    "SCOT-CEA-2015",
                    "SUBSIDY-2025-08",
                    "UK-PA23-2025",
                    "UK-PA23-2026",
                    "UK-RECORDS-1981",
                    "UK-TUPE-2006");

    private BuiltInPacks() {}

    /** All of them. */
    public static List<RulePack> all() {
        return NAMES.stream().map(BuiltInPacks::read).toList();
    }

    private static RulePack read(String name) {
        String file = "/rule-packs/" + name + ".json";
        try (InputStream in = BuiltInPacks.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the platform lacks its rule pack " + file);
            }
            return new RulePackJson(file).read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the rule pack cannot be read: " + file, e);
        }
    }
}
