package grassroots.process.diffusion;

import grassroots.policy.Demonstration;
import grassroots.process.Calendar;
import grassroots.process.DistrictProcess;
import grassroots.process.Session;
import grassroots.process.Submodel;
import grassroots.random.Chance;
import grassroots.world.Community;
import grassroots.world.District;
import grassroots.world.Flow;
import grassroots.world.Practice;
import grassroots.world.Practices;
import grassroots.world.Township;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * When a week has been collected, each community is told what was to be seen of others, so that nobody reads a neighbour's live
 * state; the district committee decides which communities are observation points and what they pilot, and each quarter which
 * cases to publish, by the score it measures (MODEL 5.14).
 */
public final class Display implements DistrictProcess {
    private static final long serialVersionUID = 1;
    private static final Practice[] PRACTICES = Practice.values();
    private static final int TYPES = Community.Type.values().length;

    private final DiffusionParameters parameters;
    private final Calendar calendar;
    private final Offer offer;
    private final double forgotten;

    /** By these parameters, where these submodels are part of the scenario. */
    public Display(DiffusionParameters parameters, Calendar calendar, Set<Submodel> simulated) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.offer = new Offer(parameters.kinds(), simulated);
        this.forgotten = Calendar.fading(Calendar.WEEK, parameters.shown().forgotten());
    }

    @Override
    public void step(District district, Session session) {
        if (!calendar.endsWeek(session.day()) || session.day() + 1 < parameters.begins()) {
            return;
        }
        List<Community> communities = new ArrayList<>();
        district.townships().forEach(township -> communities.addAll(township.communities()));
        namePoints(communities, session);
        if (Math.floorMod(session.day() + 1, Calendar.QUARTER) == 0) {
            publish(communities, session);
        }
        show(district, communities, session);
    }

    /** Points stay points while points are wanted; further ones are those with the best score. */
    private void namePoints(List<Community> communities, Session session) {
        double wanted = 0;
        for (Community community : communities) {
            double here = of(community, session).points();
            wanted += here;
            if (here == 0) {
                community.practices().pilots(null);
            }
        }
        long missing = Math.round(wanted) - communities.stream().filter(c -> c.practices().piloted() != null).count();
        if (missing > 0) {
            communities.stream().filter(c -> of(c, session).points() > 0 && c.practices().piloted() == null)
                    .sorted(byScore(session)).limit(missing)
                    .forEach(c -> c.practices().pilots(rarest(communities, c)));
        } else if (missing < 0) {
            communities.stream().filter(c -> c.practices().piloted() != null)
                    .sorted(byScore(session).reversed()).limit(-missing)
                    .forEach(c -> c.practices().pilots(null));
        }
    }

    /** The practice that fewest have, of those that the community does not have; the first where it has all. */
    private Practice rarest(List<Community> communities, Community pilot) {
        Practice rarest = null;
        long fewest = Long.MAX_VALUE;
        for (Practice practice : PRACTICES) {
            long having = communities.stream().filter(c -> c.practices().has(practice) || c.practices().piloted() == practice).count()
                    + (pilot.practices().has(practice) ? communities.size() : 0);
            if (offer.has(practice) && having < fewest) {
                rarest = practice;
                fewest = having;
            }
        }
        return rarest;
    }

    private static Comparator<Community> byScore(Session session) {
        return Comparator.comparingDouble((Community c) -> -c.oversight().score())
                .thenComparingDouble(c -> session.draws().on(0).uniform(Chance.DISTRICT_SHOWS, c.number()));
    }

    private static Demonstration of(Community community, Session session) {
        return session.rules().in(community).demonstration();
    }

    /** For each practice the cases with the best score are published: the hierarchy sees scores, not depth. */
    private void publish(List<Community> communities, Session session) {
        double effort = communities.stream().mapToDouble(c -> of(c, session).publication()).average().orElse(0);
        long each = Math.round(effort * parameters.shown().cases());
        for (Practice practice : PRACTICES) {
            communities.stream().filter(c -> c.practices().has(practice)).sorted(byScore(session)).limit(each).forEach(written -> {
                written.ledger().count(Flow.PRACTICES_PUBLISHED);
                for (Community reader : communities) {
                    reader.practices().hears(practice, parameters.shown().aCase() * alike(reader, written));
                }
            });
        }
    }

    private double alike(Community one, Community other) {
        return one.identity().type() == other.identity().type() ? 1 : parameters.trying().otherType();
    }

    private void show(District district, List<Community> communities, Session session) {
        Sight points = new Sight();
        Sight all = new Sight();
        communities.forEach(community -> {
            all.takesIn(community);
            if (community.practices().piloted() != null) {
                points.takesIn(community);
            }
        });
        for (Township township : district.townships()) {
            Sight near = new Sight();
            township.communities().forEach(near::takesIn);
            for (Community community : township.communities()) {
                look(community, new Views(near, all, points), of(community, session));
            }
        }
    }

    /** What there is to be seen near, in all of the district, and at observation points. */
    private record Views(Sight near, Sight all, Sight points) {}

    private void look(Community community, Views views, Demonstration shown) {
        Practices practices = community.practices();
        practices.forgets(forgotten);
        double near = parameters.trying().township();
        double own = Math.min(1, shown.visits() / parameters.shown().visits());
        double alike = parameters.shown().helped() + (1 - parameters.shown().helped()) * own;
        for (Practice practice : PRACTICES) {
            int type = community.identity().type().ordinal();
            practices.sees(practice, near * views.near.share(practice, type) + (1 - near) * views.all.share(practice, type)
                    + parameters.shown().points() * alike * views.points.share(practice, type));
        }
    }

    /** What there is to be seen of practices in some communities. */
    private final class Sight {
        private final double[][] visible = new double[TYPES][PRACTICES.length];
        private int communities;

        void takesIn(Community community) {
            communities++;
            for (Practice practice : PRACTICES) {
                if (community.practices().has(practice)) {
                    double byDepth = parameters.trying().byDepth();
                    visible[community.identity().type().ordinal()][practice.ordinal()] +=
                            1 - byDepth + byDepth * community.practices().depth(practice);
                }
            }
        }

        /** Share of them in which one of a type sees a practice. */
        double share(Practice practice, int type) {
            double sum = 0;
            for (int other = 0; other < TYPES; other++) {
                sum += (other == type ? 1 : parameters.trying().otherType()) * visible[other][practice.ordinal()];
            }
            return communities == 0 ? 0 : sum / communities;
        }
    }
}
