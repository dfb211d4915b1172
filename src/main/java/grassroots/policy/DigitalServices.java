package grassroots.policy;

import grassroots.parameter.Parameter;

/** Services go online, and workers work with apps that assist or supervise them. */
@Lever(
        key = "digital-services",
        group = LeverGroup.CAPACITY,
        en = "Services go online, and apps assist or supervise workers",
        zh = "智慧社区",
        cost = "money for platforms; check-ins on every app",
        costZh = "平台运维经费；每个应用的打卡工时",
        failure = "digital formalism: apps add check-ins (apps), supervision tires (supervise), residents without access find the window closed (selfService)",
        failureZh = "数字形式主义：应用增加打卡(apps)，监督加重倦怠(supervise)，不会上网的居民无窗口可办(selfService)")
public record DigitalServices(
        @Parameter(en = "share of what can be done online that is offered there", zh = "可网办事项的自助办理比例", unit = "share", max = 1,
                reason = "hardly any in communities of 2018")
                double selfService,
        @Parameter(en = "apps with check-ins that each department adds", zh = "每部门新增打卡应用数", unit = "apps a department", max = 3,
                reason = "none beyond those of the default")
                double apps,
        @Parameter(en = "how far apps assist workers: forms filled in beforehand, answers at hand", zh = "辅助社区工作者的程度(预填、查询)", unit = "share", max = 1,
                reason = "none by default")
                double assist,
        @Parameter(en = "how far apps supervise workers: tracks, clocks, rankings", zh = "监督社区工作者的程度(轨迹、计时、排名)", unit = "share", max = 1,
                reason = "none by default")
                double supervise) implements Policy {}
