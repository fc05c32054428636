package org.handrail.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.stream.Stream;
import org.hibernate.grammars.hql.HqlParser;
import org.junit.jupiter.api.Test;

/** What translating a new query needs does not stay in the heap. */
@QuarkusTest
class OneAtATimeTranslatorTest {
    private final ArrayDeque<Runnable> later = new ArrayDeque<>();
    private final OneAtATimeTranslator translator = new OneAtATimeTranslator(later::add);

    @Test
    void theParsersTablesGoOnceNoNewQueryHasComeForAWhile() {
        translate();
        translate();
        later.remove().run();
        assertThat(states()).isPositive();
        later.remove().run();
        assertThat(states()).isZero();
        translate();
        assertThat(states()).isPositive();
    }

    private void translate() {
        var hql = "select count(*) from School s where exists (select 1 from Person p where p.id = s.id)";
        assertThat(translator.translate(hql, Long.class)).isNotNull();
    }

    private static int states() {
        return Stream.of(new HqlParser(null).getInterpreter().decisionToDFA)
                .mapToInt(table -> table.states.size())
                .sum();
    }
}
