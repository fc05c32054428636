package org.handrail.peersession;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.organization.PersonName;

/** What belongs to a session beside its own row: the names it shows, the texts and who added when. */
record PeerSessionWords(Map<UUID, String> names, Map<String, String> texts, List<PeerSessionAddendum> additions) {
    PersonName person(UUID id) {
        return new PersonName(id, names.get(id));
    }

    String text(String field) {
        return texts.get(field);
    }

    String note() {
        return text(PeerSessionText.NOTE);
    }

    List<AddendumView> addenda() {
        return additions.stream().map(addition -> addition.view(this)).toList();
    }
}
