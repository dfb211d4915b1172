package grassroots.metrics;

import static grassroots.metrics.Metric.Better.DOWN;
import static grassroots.metrics.Metric.Better.NEITHER;
import static grassroots.metrics.Metric.Better.UP;
import static grassroots.metrics.Metric.Over.FLOW;
import static grassroots.metrics.Metric.Over.STOCK;
import static grassroots.metrics.Metrics.flow;
import static grassroots.metrics.Metrics.metric;
import static grassroots.metrics.Metrics.perCommunity;
import static grassroots.metrics.Metrics.perThousand;
import static grassroots.metrics.Metrics.stock;
import static grassroots.metrics.Metrics.workers;
import static grassroots.process.Submodel.DELIBERATION;
import static grassroots.process.Submodel.ELECTIONS;
import static grassroots.process.Submodel.PARTICIPATION;
import static grassroots.process.Submodel.VOICE;

import grassroots.metrics.Metric.Group;
import grassroots.world.Flow;

/** Metrics of deliberation, elections and supervision. */
final class DeliberationMetrics {
    private DeliberationMetrics() {}

    static void declare() {
        declareAgenda();
        declareOutcomes();
        declareVotes();
    }

    private static void declareAgenda() {
        perCommunity("mattersRaised", Group.PARTICIPATION, "matters raised", "提出议题", "Matters raised by residents and from above, a community and week", "每社区每周由居民或上级提出的议题数", NEITHER, 0.02, flow(Flow.MATTERS_RAISED), DELIBERATION);
        perCommunity("mattersProposed", Group.PARTICIPATION, "matters put forward", "提请议题", "Matters that the party organization put forward, a community and week", "每社区每周党组织提议的事项数", NEITHER, 0.02, flow(Flow.MATTERS_PROPOSED), DELIBERATION);
        perCommunity("mattersDecided", Group.PARTICIPATION, "matters decided", "议决事项", "Matters decided, with residents or without, a community and week", "每社区每周议决的事项数", UP, 0.02, flow(Flow.MATTERS_DECIDED), DELIBERATION);
        perCommunity("mattersCarriedOut", Group.PARTICIPATION, "matters carried out", "落实事项", "Matters carried out, a community and week", "每社区每周落实的事项数", UP, 0.02, flow(Flow.MATTERS_CARRIED_OUT), DELIBERATION);
        perCommunity("mattersLeftUndone", Group.PARTICIPATION, "matters left undone", "决而未行", "Matters decided and not carried out, a community and week", "每社区每周议决而未落实的事项数", DOWN, 0.02, flow(Flow.MATTERS_LEFT_UNDONE), DELIBERATION);
        perCommunity("mattersDisclosed", Group.PARTICIPATION, "disclosures", "公开次数", "Decisions and results made public, a community and week", "每社区每周公开的决议与结果数", UP, 0.02, flow(Flow.MATTERS_DISCLOSED), DELIBERATION);
        perCommunity("mattersFoundUnfit", Group.PARTICIPATION, "found unlawful", "审查否决", "Matters that study or review found unlawful, a community and week", "每社区每周经研究审议发现不合法的事项数", NEITHER, 0.01, flow(Flow.MATTERS_FOUND_UNFIT), DELIBERATION);
        stock("mattersUnderWay", Group.PARTICIPATION, "matters under way", "在办事项", "Matters decided and under way, a community", "每社区已议决、正在落实的事项数", "matters a community", NEITHER, 0.2, "one in five communities", c -> c.agenda().underway().size(), c -> 1, DELIBERATION);
    }

    private static void declareOutcomes() {
        metric("deliberatedShare", Group.PARTICIPATION, "decided by an assembly", "居民会议议决比例", "Share of matters decided that an assembly of residents decided", "议决事项中由居民(村民)会议决定的比例", "share", UP, 0.05, "one matter in twenty", FLOW, flow(Flow.MATTERS_DELIBERATED), flow(Flow.MATTERS_DECIDED), DELIBERATION);
        metric("carriedOutShare", Group.PARTICIPATION, "carried out", "落实率", "Share of matters ended that were carried out", "办结议决事项中得到落实的比例", "share", UP, 0.05, "one matter in twenty", FLOW, flow(Flow.MATTERS_CARRIED_OUT), c -> c.ledger().week(Flow.MATTERS_CARRIED_OUT) + c.ledger().week(Flow.MATTERS_LEFT_UNDONE), DELIBERATION);
        metric("daysToDecide", Group.PARTICIPATION, "days to decide", "议决天数", "Days from putting a matter forward to its decision", "事项从提议到议决的天数", "days", DOWN, 3, "half a week", FLOW, flow(Flow.DAYS_TO_DECIDE), flow(Flow.MATTERS_DECIDED), DELIBERATION);
        metric("fit", Group.PARTICIPATION, "fit of decisions", "决策契合度", "How well what was decided fits what residents need", "议决事项与居民需要的契合程度", "index 0–1", UP, 0.03, "a sixth of what separates decisions", FLOW, flow(Flow.FIT), flow(Flow.MATTERS_DECIDED), DELIBERATION);
        metric("fairness", Group.PARTICIPATION, "fairness of decisions", "决策公平感", "How fair the way in which it was decided is judged", "居民对议决方式公平程度的评价", "index 0–1", UP, 0.03, "as fit", FLOW, flow(Flow.FAIRNESS), flow(Flow.MATTERS_DECIDED), DELIBERATION);
        metric("assemblyTurnout", Group.PARTICIPATION, "turnout at assemblies", "居民会议到会率", "Share of residents who come to an assembly", "居民(村民)会议到会居民比例", "share", UP, 0.001, "five persons of 5,000", FLOW, flow(Flow.ASSEMBLY_PRESENT), c -> c.ledger().week(Flow.ASSEMBLIES) * c.residents().size(), DELIBERATION, PARTICIPATION);
        metric("assemblySkew", Group.EQUITY, "unlike all residents", "到会者代表性偏差", "How unlike all residents those at an assembly are: the largest difference in the share of a group", "到会居民与全体居民在各群体占比上的最大差距", "share", DOWN, 0.02, "one person of a full room", FLOW, flow(Flow.ASSEMBLY_SKEW), flow(Flow.ASSEMBLIES), DELIBERATION, PARTICIPATION);
        metric("assemblyHeard", Group.PARTICIPATION, "heard at assemblies", "居民会议意见表达度", "How well residents are heard at an assembly: by how many come, and how like all residents they are", "居民(村民)会议上居民意见得到表达的程度，取决于到会人数与代表性", "index 0–1", UP, 0.03, "as fit", FLOW, flow(Flow.ASSEMBLY_HEARD), flow(Flow.ASSEMBLIES), DELIBERATION);
        perThousand("assemblyPresent", Group.PARTICIPATION, "present at assemblies", "到会人次", "Residents at assemblies, for 1,000 residents a week", "每千居民每周参加居民会议人次", UP, 0.2, flow(Flow.ASSEMBLY_PRESENT), DELIBERATION, PARTICIPATION);
        metric("hoursDeliberation", Group.PARTICIPATION, "asked for by deliberation", "协商所需工时", "Hours of organizing that deliberation asks for, a worker and week", "每名社区工作者每周因协商议事所需的组织工时", "hours a worker and week", NEITHER, 0.1, "six minutes a week", FLOW, flow(Flow.HOURS_DELIBERATION), workers(), DELIBERATION);
    }

    private static void declareVotes() {
        metric("electionTurnout", Group.PARTICIPATION, "turnout at elections", "选举投票率", "Share of residents who vote, in the week of an election, empty in others", "选举当周居民投票比例，其他周为空", "share", UP, 0.02, "one in fifty", FLOW, flow(Flow.VOTES), flow(Flow.ELECTORS), ELECTIONS, PARTICIPATION);
        metric("votesBroughtShare", Group.PARTICIPATION, "brought to the vote", "动员投票比例", "Share of votes of those who came only because they were brought", "仅因动员而投票者占投票者的比例", "share", NEITHER, 0.02, "one in fifty", FLOW, flow(Flow.VOTES_BROUGHT), flow(Flow.VOTES), ELECTIONS, PARTICIPATION);
        metric("accountability", Group.PARTICIPATION, "answers to voters", "对选民负责程度", "How far the secretary answers to those who voted", "书记对投票居民负责的程度", "index 0–1", UP, 0.03, "a tenth of a contested election", STOCK, c -> c.mandate().accountable(), c -> 1, ELECTIONS);
        perThousand("closuresFound", Group.PARTICIPATION, "formal answers found out", "查出形式办结", "Cases closed for the record that the supervision committee found, for 1,000 residents a week", "每千居民每周监督委员会查出的形式办结件数", NEITHER, 0.02, flow(Flow.CLOSURES_FOUND), ELECTIONS, VOICE);
        perCommunity("undoneFound", Group.PARTICIPATION, "undone matters found", "查出未落实事项", "Matters left undone that the supervision committee found, a community and week", "每社区每周监督委员会查出的未落实事项数", NEITHER, 0.01, flow(Flow.UNDONE_FOUND), ELECTIONS, DELIBERATION);
    }
}
