package org.publicaccord.eventstore.kit;

import java.util.List;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Insertion;

/**
 * Never takes a commit with some word in the payload of an event. Ids and times are not looked at:
 * they hold any three digits now and then.
 */
final class RejectingStorage extends DelegatingStorage {

    private final String word;

    RejectingStorage(CommitStorage storage, String word) {
        super(storage);
        this.word = word;
    }

    @Override
    public Insertion insert(List<Commit> commits) {
        for (int index = 0; index < commits.size(); index++) {
            if (has(commits.get(index))) {
                return rejected(commits, index);
            }
        }
        return super.insert(commits);
    }

    private boolean has(Commit commit) {
        return commit.events().stream().anyMatch(it -> it.payload().toString().contains(word));
    }

    private Insertion rejected(List<Commit> commits, int index) {
        Insertion before =
                index == 0 ? new Insertion.Whole() : super.insert(commits.subList(0, index));
        return before instanceof Insertion.Whole
                ? new Insertion.Rejected(index, new IllegalArgumentException("has " + word))
                : before;
    }
}
