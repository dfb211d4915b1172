package grassroots.policy;

import grassroots.parameter.Components;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;

/** What policy allows, asks and provides in one community on one day: every lever with its value. */
public record Levers(
        AdmissionList admissionList,
        InspectionCap inspectionCap,
        PlaqueCleanUp plaqueCleanUp,
        OneForm oneForm,
        DutyMatching dutyMatching,
        LongTermMechanism longTermMechanism,
        Sinking sinking,
        Volunteers volunteers,
        DoubleRegistration doubleRegistration,
        Deliberation deliberation,
        ElectionsSupervision electionsSupervision,
        ProfessionalSystem professionalSystem,
        ServiceForce serviceForce,
        SocialWork socialWork,
        Alliance alliance,
        DigitalServices digitalServices,
        NewEmployment newEmployment,
        Conventions conventions,
        LegalAdvisers legalAdvisers,
        LegalEducation legalEducation,
        EarlyMediation earlyMediation,
        PetitionsByLaw petitionsByLaw,
        ResponsiveHotline responsiveHotline,
        Evaluation evaluation,
        UnifiedLeadership unifiedLeadership,
        CoordinationMechanism coordinationMechanism,
        Demonstration demonstration)
        implements Serializable {

    /** These levers with the one that the policy sets. */
    public Levers with(Policy policy) {
        Object[] values = Components.of(Levers.class).stream()
                .map(lever -> lever.getType() == policy.getClass() ? policy : Components.value(this, lever))
                .toArray();
        return (Levers) Components.create(Levers.class, values);
    }

    /** The value of the lever that the policy would set. */
    public Policy valueOf(Policy policy) {
        for (RecordComponent lever : Components.of(Levers.class)) {
            if (lever.getType() == policy.getClass()) {
                return (Policy) Components.value(this, lever);
            }
        }
        throw new IllegalArgumentException("no lever holds a " + policy.getClass().getSimpleName());
    }
}
