package grassroots.policy;

import java.io.Serializable;

/**
 * One lever set to a value. A policy is a pure function from levers to levers: it never touches an agent, so it cannot
 * raise an outcome directly.
 */
public sealed interface Policy extends Serializable
        permits AdmissionList, InspectionCap, PlaqueCleanUp, OneForm, DutyMatching, LongTermMechanism, Sinking, Volunteers,
                DoubleRegistration, ProfessionalSystem, ServiceForce, SocialWork,
                Alliance, DigitalServices, NewEmployment, Conventions, LegalAdvisers, LegalEducation, EarlyMediation, PetitionsByLaw,
                ResponsiveHotline, Evaluation, UnifiedLeadership, CoordinationMechanism,
                Deliberation, ElectionsSupervision, Demonstration {

    /** The levers with this one set. */
    default Levers adjust(Levers levers) {
        return levers.with(this);
    }

    /** The lever's key in scenario files. */
    default String key() {
        return getClass().getAnnotation(Lever.class).key();
    }
}
