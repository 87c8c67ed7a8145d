package org.publicaccord.rules.assets;

/** To whom an asset transfer request is made (Community Empowerment (Scotland) Act 2015, s.78). */
public enum RelevantAuthority {
    LOCAL_AUTHORITY,
    SCOTTISH_MINISTERS,
    /** Health boards, colleges and the other bodies of Schedule 3. */
    OTHER
}
