package org.publicaccord.eventstore.kit;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Insertion;

/**
 * Loses replies and requests by a seeded die: a write may be done wholly, in part or not at all,
 * and its sender never learns which.
 */
final class ForgetfulStorage extends DelegatingStorage {

    private final Random die;

    ForgetfulStorage(CommitStorage storage, long seed) {
        super(storage);
        this.die = new Random(seed);
    }

    @Override
    public Insertion insert(List<Commit> commits) {
        return switch (die.nextInt(7)) {
            case 0 -> lost();
            case 1 -> {
                super.insert(commits);
                yield lost();
            }
            case 2 -> {
                super.insert(commits.subList(0, die.nextInt(commits.size()) + 1));
                yield lost();
            }
            default -> super.insert(commits);
        };
    }

    private static Insertion lost() {
        return new Insertion.Unknown(new IllegalStateException("lost on the way"));
    }

    @Override
    public List<Commit> ofCommands(Collection<String> commandIds) {
        if (die.nextInt(7) == 0) {
            throw new IllegalStateException("no reply");
        }
        return super.ofCommands(commandIds);
    }

    @Override
    public long tail(long atLeast) {
        if (die.nextInt(7) == 0) {
            throw new IllegalStateException("no reply");
        }
        return super.tail(atLeast);
    }
}
