package grassroots.policy;

import grassroots.parameter.Parameter;

/** Residents are brought to elections that are contested or not, and a supervision committee looks at what was done. */
@Lever(
        key = "elections-supervision",
        group = LeverGroup.PARTICIPATION,
        en = "Elections are contested and residents brought to them, and a supervision committee looks at what was done",
        zh = "民主选举、民主监督",
        cost = "organizing hours of elections and of supervision",
        costZh = "选举组织与监督工时",
        failure = "votes without belief are counted and nothing more (competition), a committee of kin and subordinates finds nothing (independence)",
        failureZh = "动员投票而无竞争、只有票数(competition)；监督委员会由亲属或下属组成、形同虚设(independence)")
public record ElectionsSupervision(
        @Parameter(en = "effort of bringing residents to the vote, 1 is a full campaign", zh = "投票动员力度", unit = "share", max = 1, reason = "none by default")
                double mobilization,
        @Parameter(en = "how contested the election is, 0 for one candidate a seat", zh = "选举竞争程度(0为等额)", unit = "share", max = 1, reason = "one candidate a seat by default")
                double competition,
        @Parameter(en = "strength of the supervision committee", zh = "监督委员会力度", unit = "share", max = 1, reason = "a name on a list by default")
                double strength,
        @Parameter(en = "independence of that committee from those it looks at", zh = "监督委员会独立性(回避亲属与下属)", unit = "share", max = 1, reason = "half and half")
                double independence) implements Policy {}
