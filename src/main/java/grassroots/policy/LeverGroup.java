package grassroots.policy;

import grassroots.parameter.Text;

/** The groups in which policy texts order the levers. */
public enum LeverGroup {
    /** Taking tasks off communities. */
    BURDEN("burden relief", "基层减负"),
    /** Adding hands, money and skill. */
    CAPACITY("capacity", "充实力量"),
    /** Giving residents a part. */
    PARTICIPATION("participation", "群众参与"),
    /** Settling by law. */
    LAW("law", "法治"),
    /** Party leadership, evaluation and example. */
    LEADERSHIP("leadership", "党建引领");

    private final Text label;

    LeverGroup(String en, String zh) {
        this.label = new Text(en, zh);
    }

    /** The group's name. */
    public Text label() {
        return label;
    }
}
