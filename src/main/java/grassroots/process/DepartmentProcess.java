package grassroots.process;

import grassroots.world.Department;
import grassroots.world.District;
import java.io.Serializable;

/** Something that every department does. */
public interface DepartmentProcess extends Serializable {
    /** Lets one department of a district do it on one day. */
    void step(Department department, District district, Session session);
}
