package grassroots.scenario;

import java.io.Serializable;

/** Every parameter that policy cannot set, one record for each process, declared beside the process that uses it. */
public record Uncertainties() implements Serializable {}
