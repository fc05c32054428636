package org.handrail.peersession;

/** Roughly which grade someone is in who was not named (R19). */
public enum GradeBand {
    GRADES_K_5,
    GRADES_6_8,
    GRADES_9_10,
    GRADES_11_12
}
