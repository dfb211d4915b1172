package grassroots.policy;

import grassroots.parameter.Parameter;

/** Only tasks on an approved list may be handed to a community. */
@Lever(
        key = "admission-list",
        group = LeverGroup.BURDEN,
        en = "Only tasks on an approved list may be handed to a community",
        zh = "村(社区)事项准入",
        cost = "township gatekeeping hours; money where tasks must be paid for",
        costZh = "乡镇街道把关工时；任务随附经费",
        failure = "blocked tasks leak back as assistance (leakageControl), and departments send fewer but longer ones (strictness)",
        failureZh = "被挡任务以“协助”名义回流(leakageControl)，剩余任务合并变长(strictness)")
public record AdmissionList(
        @Parameter(en = "share of tasks not on the list that the township turns back", zh = "清单外事项被挡回的比例", unit = "share", max = 1, reason = "no list before 2019")
                double strictness,
        @Parameter(en = "share of turned-back tasks kept from returning as assistance", zh = "防止以协助名义回流的比例", unit = "share", max = 1, reason = "no control before the list")
                double leakageControl,
        @Parameter(en = "share of passed tasks that come with money for outside help", zh = "费随事转的任务比例", unit = "share", max = 1, reason = "rare in the uncontrolled regime")
                double moneyFollowsTasks) implements Policy {}
