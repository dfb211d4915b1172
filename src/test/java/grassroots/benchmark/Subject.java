package grassroots.benchmark;

import grassroots.docking.CoreLoopRules;
import grassroots.docking.CoreLoopScenario;
import grassroots.docking.Twin;
import grassroots.metrics.Series;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioProblems;
import grassroots.scenario.ScenarioReader;
import grassroots.simulation.GovernanceModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is measured. */
enum Subject {
    /** The core loop as a scenario of the model. */
    MODEL {
        @Override
        Run run(int communities, long seed, int threads) {
            int each = CoreLoopScenario.COMMUNITIES;
            return new ModelRun(CoreLoopScenario.of(communities / each, each), seed, threads);
        }
    },
    /** The twin of the core loop, all its residents in one Sequence. */
    TWIN {
        @Override
        Run run(int communities, long seed, int threads) {
            return new TwinRun(communities, seed, Twin.Stepping.ONE_SEQUENCE);
        }
    },
    /** The twin of the core loop, each resident scheduled by itself. */
    TWIN_EACH_BY_ITSELF {
        @Override
        Run run(int communities, long seed, int threads) {
            return new TwinRun(communities, seed, Twin.Stepping.EACH_BY_ITSELF);
        }
    },
    /** The default model for a year, unchanged but for its size. */
    BASELINE {
        @Override
        Run run(int communities, long seed, int threads) {
            return new ModelRun(yearOf("baseline.yaml", List.of("world.townships=" + communities / IN_TOWNSHIP)), seed, threads);
        }
    },
    /** The full model for a year: every submodel, and every lever in force from the first week. */
    FULL {
        @Override
        Run run(int communities, long seed, int threads) {
            int townships = Math.max(1, communities / IN_TOWNSHIP_OF_FULL);
            return new ModelRun(yearOf("everything-on.yaml", List.of("world.townships=" + townships,
                    "world.communities.perTownship=" + communities / townships)), seed, threads);
        }
    };

    /** Residents of a community in all of them. */
    static final int RESIDENTS = 5000;
    private static final int IN_TOWNSHIP = 16;
    private static final int IN_TOWNSHIP_OF_FULL = 20;

    /** A run of so many communities, not built yet. */
    abstract Run run(int communities, long seed, int threads);

    /** One run, built and stepped apart, so that each can be timed. */
    interface Run {
        /** Builds the world. */
        void build();

        /** Steps all days; how many. */
        int days();

        /** Outcomes by name. */
        Map<String, Double> outcomes();
    }

    private static Scenario yearOf(String file, List<String> shape) {
        try {
            return ScenarioReader.read(Path.of("scenarios", file), Stream.concat(
                    Stream.of("horizon.warmUp=0 weeks", "horizon.length=52 weeks"), shape.stream()).toList());
        } catch (ScenarioProblems problems) {
            throw new IllegalStateException(problems);
        }
    }

    /** A run of the model. */
    private static final class ModelRun implements Run {
        private final GovernanceModel model;

        ModelRun(Scenario scenario, long seed, int threads) {
            model = new GovernanceModel(scenario, seed, threads, false);
        }

        @Override
        public void build() {
            model.start();
        }

        @Override
        public int days() {
            int days = 0;
            while (model.stepDay()) {
                days++;
            }
            return days;
        }

        @Override
        public Map<String, Double> outcomes() {
            Series weekly = model.observation().weekly();
            Map<String, Double> means = new TreeMap<>();
            for (String key : model.scenario().outcomes()) {
                means.put(key, weekly.mean(key, weekly.firstWeek(), weekly.firstWeek() + weekly.weeks()));
            }
            model.finish();
            return means;
        }
    }

    /** A run of the twin. */
    private static final class TwinRun implements Run {
        private final Twin twin;

        TwinRun(int communities, long seed, Twin.Stepping stepping) {
            twin = new Twin(seed, CoreLoopRules.asStated(communities), stepping);
        }

        @Override
        public void build() {
            twin.start();
        }

        @Override
        public int days() {
            twin.run();
            return CoreLoopRules.DAYS;
        }

        @Override
        public Map<String, Double> outcomes() {
            int weeks = twin.weekly().size();
            double trust = twin.weekly().stream().mapToDouble(week -> week.trust()).sum() / weeks;
            double active = twin.weekly().stream().mapToDouble(week -> week.active()).sum() / weeks;
            return Map.of("trust", trust, "activeShare", active);
        }
    }
}
