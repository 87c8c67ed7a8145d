package org.publicaccord.notificationservice.telling;

import java.util.Map;
import java.util.Optional;

/** What the notices of the Procurement Act 2023 are called, and what asks for them. */
final class NoticeNames {

    private static final Map<String, String> NAMES =
            Map.of(
                    "UK2", "preliminary market engagement notice",
                    "UK3", "planned procurement notice",
                    "UK4", "tender notice",
                    "UK5", "transparency notice",
                    "UK6", "contract award notice",
                    "UK7", "contract details notice",
                    "UK9", "contract performance notice",
                    "UK10", "contract change notice",
                    "UK11", "contract termination notice",
                    "UK12", "procurement termination notice");

    private static final Map<String, String> SECTIONS =
            Map.of(
                    "UK2", "section 17",
                    "UK3", "section 15",
                    "UK4", "section 21; below the thresholds section 87",
                    "UK5", "section 44",
                    "UK6", "section 50",
                    "UK7", "section 53; below the thresholds section 87",
                    "UK9", "section 71",
                    "UK10", "section 75",
                    "UK11", "section 80",
                    "UK12", "section 55");

    private NoticeNames() {}

    /** Such as "tender notice (UK4)"; a code that is not known here stands for itself. */
    static String name(String code) {
        return Optional.ofNullable(NAMES.get(code))
                .map(name -> name + " (" + code + ")")
                .orElse("notice " + code);
    }

    /** The sentence that names the section; empty for a code that is not known here. */
    static String basis(String code) {
        return Optional.ofNullable(SECTIONS.get(code))
                .map(section -> "Legal basis: Procurement Act 2023, " + section + ".")
                .orElse("");
    }
}
