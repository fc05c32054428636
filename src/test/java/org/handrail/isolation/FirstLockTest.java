package org.handrail.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.handrail.organization.School;
import org.handrail.platform.persistence.Tenant;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * G2: Hibernate's own lock holds where row-level security would let a row through. The database is told the context of
 * one district and Hibernate the name of another, so whatever is seen, only one lock has let it pass.
 */
@QuarkusTest
@ActivateRequestContext
class FirstLockTest {
    @Inject
    World world;

    @Inject
    Tenant tenant;

    @Inject
    Session session;

    private TestDistrict district;
    private UUID school;

    @BeforeEach
    void aDistrictWithASchool() {
        district = world.district();
        school = district.north().id();
    }

    @Test
    void g2_aQueryAJoinAndALookUpByIdFindNothingOfADistrictThatWasNotNamed() {
        assertThat(found(district.id())).containsExactly(1L, 1L, 1L);
        assertThat(found(world.district().id())).containsExactly(0L, 0L, 0L);
    }

    @Test
    void g2_aChangeTouchesNothingOfADistrictThatWasNotNamed() {
        assertThat(renamed(world.district().id())).isZero();
        assertThat(renamed(district.id())).isEqualTo(1);
    }

    @Test
    void g2_withoutANamedDistrictAQueryFails() {
        assertThatThrownBy(() -> found("")).hasMessageContaining("uuid");
    }

    private Long[] found(Object named) {
        return as(named, () -> new Long[] {
            session.createQuery("select count(*) from School s where s.id = :id", Long.class)
                    .setParameter("id", school)
                    .getSingleResult(),
            session.createQuery(
                            "select count(distinct s.id) from Membership m join School s on s.id = m.schoolId where s.id = :id",
                            Long.class)
                    .setParameter("id", school)
                    .getSingleResult(),
            session.find(School.class, school) == null ? 0L : 1L
        });
    }

    private int renamed(Object named) {
        return as(
                named,
                () -> session.createMutationQuery("update School s set s.name = 'Other' where s.id = :id")
                        .setParameter("id", school)
                        .executeUpdate());
    }

    private <T> T as(Object named, Callable<T> work) {
        tenant.enter(district.id());
        return QuarkusTransaction.requiringNew().call(() -> {
            session.createNativeQuery("select set_config('handrail.district', :named, true)", String.class)
                    .setParameter("named", named.toString())
                    .getSingleResult();
            return work.call();
        });
    }
}
