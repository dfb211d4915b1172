package grassroots.process.digital;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Digital services (MODEL 5.15). */
@Described(en = "digital services", zh = "数字服务")
public record DigitalParameters(
        Online online,
        @Parameter(en = "chance that a matter brought online is settled there", zh = "网办办成概率", unit = "chance", max = 1, low = 0.5, high = 0.95, reason = "one in four must come to the window after all") double settled,
        @Parameter(en = "part of the windows that close as services go online", zh = "随网办关闭的线下窗口比例", unit = "share", max = 1, low = 0, high = 0.8, reason = "hands go to the platform") double closes,
        @Parameter(en = "trust lost by who finds the window closed", zh = "吃闭门羹的信任损失", unit = "share", max = 1, low = 0.005, high = 0.06, reason = "more than a silence") double turnedAway,
        @Parameter(en = "weight of such a matter in what is unsolved", zh = "闭门羹事项的未解决权重", unit = "matters", max = 10, low = 0.2, high = 1, reason = "as a failed case") double unsolved,
        @Parameter(en = "part of the hours of forms that full assistance fills in beforehand", zh = "充分辅助可预填的报表工时", unit = "share", max = 1, low = 0.05, high = 0.3, reason = "names and addresses are known already") double savedForms,
        @Parameter(en = "felt detection gained a day under full supervision", zh = "全程监督每日提高的查实感知", unit = "share", max = 1, low = 0, high = 0.01, reason = "as one inspection more in ten weeks") double detection,
        @Parameter(en = "a platform of full self-service or assistance", zh = "平台运维", unit = "yuan of 2024 a resident and year", max = 1000, low = 1, high = 8, reason = "a few yuan a head") double platformYuan,
        @Parameter(en = "an app", zh = "每个应用", unit = "yuan of 2024 a community and year", max = 100000, low = 250, high = 1000, reason = "licences and phones") double appYuan)
        implements Serializable {

    /** Shares of matters that can be done online. */
    @Described(en = "shares of matters that can be done online", zh = "各类事项可网办比例")
    public record Online(
            @Parameter(en = "property management", zh = "物业管理", unit = "share", max = 1, reason = "repairs can be ordered") double property,
            @Parameter(en = "environment and noise", zh = "环境与噪声", unit = "share", max = 1, reason = "somebody must come") double environment,
            @Parameter(en = "public facilities", zh = "公共设施", unit = "share", max = 1, reason = "a photo is enough for some") double facilities,
            @Parameter(en = "welfare and care", zh = "民生保障", unit = "share", max = 1, reason = "applications, not care") double welfare,
            @Parameter(en = "certificates", zh = "证明办理", unit = "share", max = 1, reason = "most papers") double certificates,
            @Parameter(en = "labour and contracts", zh = "劳动与合同", unit = "share", max = 1, reason = "some registrations") double labour,
            @Parameter(en = "traffic and parking", zh = "交通与停车", unit = "share", max = 1, reason = "permits") double traffic,
            @Parameter(en = "safety", zh = "安全", unit = "share", max = 1, reason = "somebody must come") double safety)
            implements Serializable {
        double[] byMatter() {
            return new double[] {property, environment, facilities, welfare, certificates, labour, traffic, safety};
        }
    }
}
