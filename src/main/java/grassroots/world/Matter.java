package grassroots.world;

import grassroots.parameter.Text;

/** What a resident's problem is about (regrouped from F 3.7 and F 3.8). */
public enum Matter {
    /** Lifts, fees, repairs by the property company. */
    PROPERTY("property management", "物业管理"),
    /** Dirt and noise. */
    ENVIRONMENT("environment and noise", "环境与噪声"),
    /** Roads, pipes, lamps, playgrounds. */
    FACILITIES("facilities", "公共设施"),
    /** Allowances, care, support. */
    WELFARE("welfare and care", "民生保障"),
    /** Papers and stamps. */
    CERTIFICATES("certificates", "证明办理"),
    /** Wages and contracts. */
    LABOUR("labour and contracts", "劳动与合同"),
    /** Traffic and parking. */
    TRAFFIC("traffic and parking", "交通与停车"),
    /** Hazards that can become incidents. */
    SAFETY("safety", "安全");

    private final Text label;

    Matter(String en, String zh) {
        this.label = new Text(en, zh);
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
