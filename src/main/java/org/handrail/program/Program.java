package org.handrail.program;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** A peer-support program at a school (F2). */
@Entity
public class Program extends DistrictEntity {
    private UUID schoolId;
    private String name;
    private String label;

    @Enumerated(EnumType.STRING)
    private ProgramStatus status = ProgramStatus.DRAFT;

    protected Program() {}

    public Program(UUID schoolId, String name, String label) {
        this.schoolId = schoolId;
        this.name = name;
        this.label = label;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public String name() {
        return name;
    }

    public ProgramStatus status() {
        return status;
    }
}
