package org.publicaccord.eventstore.kit;

import java.util.List;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Insertion;

/** Never takes a commit whose events have some word in them. */
final class RejectingStorage extends DelegatingStorage {

    private final String word;

    RejectingStorage(CommitStorage storage, String word) {
        super(storage);
        this.word = word;
    }

    @Override
    public Insertion insert(List<Commit> commits) {
        for (int index = 0; index < commits.size(); index++) {
            if (commits.get(index).events().toString().contains(word)) {
                return rejected(commits, index);
            }
        }
        return super.insert(commits);
    }

    private Insertion rejected(List<Commit> commits, int index) {
        Insertion before =
                index == 0 ? new Insertion.Whole() : super.insert(commits.subList(0, index));
        return before instanceof Insertion.Whole
                ? new Insertion.Rejected(index, new IllegalArgumentException("has " + word))
                : before;
    }
}
