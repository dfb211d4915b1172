package grassroots.metrics;

import static grassroots.metrics.Metric.Better.DOWN;
import static grassroots.metrics.Metric.Better.NEITHER;
import static grassroots.metrics.Metric.Better.UP;
import static grassroots.metrics.Metric.Over.FLOW;
import static grassroots.metrics.Metrics.flow;
import static grassroots.metrics.Metrics.metric;
import static grassroots.metrics.Metrics.perThousand;
import static grassroots.metrics.Metrics.residents;
import static grassroots.metrics.Metrics.stock;
import static grassroots.process.Submodel.CASEWORK;
import static grassroots.process.Submodel.DISPUTES;
import static grassroots.process.Submodel.NORMS;
import static grassroots.process.Submodel.VOICE;

import grassroots.metrics.Metric.Formula;
import grassroots.metrics.Metric.Group;
import grassroots.world.Flow;

/** Metrics of disputes, law and norms. */
final class LawMetrics {
    private static final String FIFTIETH = "one in fifty";

    private LawMetrics() {}

    static void declare() {
        declareDisputes();
        declareOutcomes();
        declareLaw();
    }

    private static void declareDisputes() {
        perThousand("disputes", Group.LAW, "disputes", "纠纷", "Disputes that arose between residents, for 1,000 residents a week", "每千居民每周发生的纠纷数", DOWN, 0.02, flow(Flow.DISPUTES_ARISEN), DISPUTES);
        perThousand("mediated", Group.LAW, "disputes mediated", "调解纠纷", "Mediations that took place, for 1,000 residents a week", "每千居民每周调解纠纷数", NEITHER, 0.02, flow(Flow.MEDIATIONS), DISPUTES, CASEWORK);
        perThousand("disputesLeft", Group.LAW, "disputes left to lie", "搁置纠纷", "Disputes that the parties left to lie or gave up, for 1,000 residents a week", "每千居民每周被搁置或放弃的纠纷数", DOWN, 0.02,
                sum(Flow.DISPUTES_LEFT, Flow.DISPUTES_GIVEN_UP, Flow.DISPUTES_HELD_BACK), DISPUTES);
        perThousand("disputesToCourt", Group.LAW, "disputes to court", "纠纷进入诉讼", "Disputes that went to court, for 1,000 residents a week", "每千居民每周进入诉讼的纠纷数", NEITHER, 0.02, flow(Flow.DISPUTES_TO_COURT), DISPUTES);
        perThousand("disputePetitions", Group.LAW, "petitions from disputes", "纠纷引发信访", "Disputes that ended in a petition, for 1,000 residents a week", "每千居民每周由纠纷引发的信访数", DOWN, 0.001, flow(Flow.DISPUTES_TO_PETITION), DISPUTES);
        metric("disputeRepeats", Group.LAW, "disputes mediated again", "重复调解比例", "Share of disputes brought to mediation that were mediated before", "申请调解的纠纷中曾调解过的比例", "share", DOWN, 0.02, FIFTIETH, FLOW,
                flow(Flow.DISPUTES_REPEAT), sum(Flow.DISPUTES_BROUGHT, Flow.DISPUTES_NOTICED, Flow.DISPUTES_ENTRUSTED, Flow.DISPUTES_REPEAT), DISPUTES);
        stock("disputesOpen", Group.LAW, "open disputes", "未了纠纷", "Disputes that are not over, for 1,000 residents", "每千居民未了结纠纷数", "disputes for 1,000 residents", DOWN, 0.1, "half a dispute in a community of 5,000", c -> c.disputes().open() * 1000.0, residents(), DISPUTES);
    }

    private static void declareOutcomes() {
        metric("mediationTrue", Group.LAW, "mediation, truly settled", "调解真实化解率", "Share of mediations that truly settled the dispute", "调解中真正化解的比例", "share", UP, 0.02, FIFTIETH, FLOW, flow(Flow.MEDIATIONS_SETTLED), flow(Flow.MEDIATIONS), DISPUTES, CASEWORK);
        metric("mediationReported", Group.LAW, "mediation, reported settled", "调解上报成功率", "Share of mediations reported as having settled the dispute: as the hierarchy sees it", "上报为调解成功的比例", "share", NEITHER, 0.02, FIFTIETH, FLOW, flow(Flow.MEDIATIONS_REPORTED), flow(Flow.MEDIATIONS), DISPUTES, CASEWORK);
        metric("mediationGap", Group.LAW, "mediation, reported minus true", "调解虚报差", "Share reported as settled minus share truly settled", "上报成功率与真实化解率之差", "share", DOWN, 0.02, FIFTIETH, FLOW,
                c -> c.ledger().week(Flow.MEDIATIONS_REPORTED) - c.ledger().week(Flow.MEDIATIONS_SETTLED), flow(Flow.MEDIATIONS), DISPUTES, CASEWORK);
        Metrics.isAGap("mediationGap");
        metric("mediationPaper", Group.LAW, "mediation on paper", "纸面调解比例", "Share of mediations that were a sheet to be signed", "调解中仅签字走形式的比例", "share", DOWN, 0.02, FIFTIETH, FLOW, flow(Flow.MEDIATIONS_PAPER), flow(Flow.MEDIATIONS), DISPUTES, CASEWORK);
        metric("mediationByWorkers", Group.LAW, "mediated by workers", "社区工作者调解比例", "Share of mediations that a worker held", "由社区工作者承担的调解比例", "share", NEITHER, 0.02, FIFTIETH, FLOW,
                c -> c.ledger().week(Flow.MEDIATIONS) - c.ledger().week(Flow.MEDIATIONS_VOLUNTEER) - c.ledger().week(Flow.MEDIATIONS_ADVISER), flow(Flow.MEDIATIONS), DISPUTES, CASEWORK);
        metric("settledAtGrassroots", Group.LAW, "settled at the grassroots", "基层化解率", "Share of disputes over that neighbours or mediation truly settled", "了结的纠纷中由邻里或调解真正化解的比例", "share", UP, 0.02, FIFTIETH, FLOW,
                sum(Flow.DISPUTES_NEIGHBOURS, Flow.MEDIATIONS_SETTLED), over(), DISPUTES);
    }

    private static void declareLaw() {
        metric("lawAsked", Group.LAW, "law at hand", "涉法纠纷有法律支持的比例", "Share of mediations turning on rights in which somebody who knows the law was asked", "涉法调解中得到法律人士支持的比例", "share", UP, 0.05, "one in twenty", FLOW, flow(Flow.MEDIATIONS_ADVISED), flow(Flow.MEDIATIONS_LEGAL), DISPUTES, CASEWORK);
        stock("lawAwareness", Group.LAW, "awareness of the law", "法律意识", "How much residents know of the law and turn to it", "居民知法用法程度", "index 0–1", NEITHER, 0.02, "two points in a hundred", c -> c.law().awareness(), c -> 1, DISPUTES);
        perThousand("consultations", Group.LAW, "legal consultations", "法律咨询", "Consultations of legal advisers, for 1,000 residents a week", "每千居民每周法律咨询量", NEITHER, 0.02, flow(Flow.CONSULTATIONS), DISPUTES);
        stock("advisersVisits", Group.LAW, "visits of legal advisers", "法律顾问到访", "Visits of legal advisers to a community in the month", "每社区当月法律顾问到访次数", "visits a month", NEITHER, 0.5, "a visit in two months", c -> c.law().visits(), c -> 1, DISPUTES);
        metric("petitionRepeats", Group.PETITIONS, "repeated petitions", "重复信访比例", "Share of petitions that were brought before", "信访中重复信访的比例", "share", DOWN, 0.02, FIFTIETH, FLOW, flow(Flow.PETITIONS_REPEAT), flow(Flow.PETITIONS), VOICE);
        metric("petitionsResolved", Group.PETITIONS, "petitions that resolve their matter", "信访解决率", "Share of petitions whose matter was resolved", "信访中诉求得到解决的比例", "share", UP, 0.02, FIFTIETH, FLOW, flow(Flow.PETITIONS_RESOLVED), flow(Flow.PETITIONS), VOICE);
        perThousand("shutOut", Group.PETITIONS, "just claims shut out", "合理诉求被终结", "Just claims that were closed for good without being resolved, for 1,000 residents a week", "每千居民每周被终结而未解决的合理诉求数", DOWN, 0.001, flow(Flow.SHUT_OUT), VOICE);
        stock("normStrength", Group.LAW, "norms held", "社会规范强度", "How strongly residents hold what neighbours owe each other", "居民对邻里规范的认同强度", "index 0–1", UP, 0.01, "one point in a hundred", c -> c.norms().strength(), c -> 1, NORMS);
        stock("normsKept", Group.LAW, "norms kept", "规范遵守程度", "How far norms are kept, out of conviction and for points", "规范的遵守程度(出于自觉与积分)", "index 0–1", UP, 0.01, "one point in a hundred", c -> c.norms().kept(), c -> 1, NORMS);
        stock("customSpending", Group.LAW, "gifts and feasts", "人情宴请支出", "Spending on gifts and feasts, a resident and year", "居民人均年人情宴请支出", "yuan of 2024 a resident and year", DOWN, 20, "a gift less", c -> c.norms().custom() * c.residents().size(), residents(), NORMS);
    }

    private static Formula over() {
        return sum(Flow.DISPUTES_NEIGHBOURS, Flow.MEDIATIONS_SETTLED, Flow.DISPUTES_LEFT, Flow.DISPUTES_GIVEN_UP, Flow.DISPUTES_HELD_BACK,
                Flow.DISPUTES_TO_COURT, Flow.DISPUTES_TO_PETITION);
    }

    private static Formula sum(Flow... flows) {
        return c -> {
            double sum = 0;
            for (Flow flow : flows) {
                sum += c.ledger().week(flow);
            }
            return sum;
        };
    }
}
