package grassroots.process;

import grassroots.parameter.Text;

/** The submodels that a scenario can switch; one that is out draws nothing, changes nothing and has no column. */
public enum Submodel {
    /** Latent problems arise. Without it there are none. */
    PROBLEMS("latent problems", "潜在问题"),
    /** Residents choose whether and where to voice a problem. Without it every problem is told to the community. */
    VOICE("voice", "诉求表达"),
    /** Departments and townships hand tasks to communities. */
    BURDEN("upward tasks", "上级任务"),
    /** Workers handle cases. */
    CASEWORK("casework", "个案办理"),
    /** Cases that need powers wait at the township desk. Without it communities have all powers. */
    DESK("township desk", "乡镇街道协调台"),
    /** Outcomes move expectation, trust and the sense of gain. */
    TRUST("trust and sense of gain", "信任与获得感"),
    /** Residents take part, volunteers serve, tire and lapse. */
    PARTICIPATION("participation", "群众参与"),
    /** Workers tire, grow into the profession, quit and are replaced. */
    WELLBEING("workers' wellbeing", "社区工作者身心状态"),
    /** Campaign attention decays, heat feeds back. */
    ATTENTION("attention and rebound", "注意力与反弹"),
    /** The responsive hotline, and rounds of evaluation. */
    EVALUATION("evaluation and the responsive hotline", "评价问责与接诉即办"),
    /** Tables of communities and of the district bring others behind a matter. */
    LEADERSHIP("unified leadership and coordination", "统一领导与协调"),
    /** Townships divide sunk staff and services. */
    ALLOCATION("allocation", "力量下沉分配"),
    /** Social organizations, enterprises and associations decide whether to give hours. */
    PARTNERS("partners", "联建伙伴"),
    /** Services online, apps for workers. */
    DIGITAL("digital services", "数字服务"),
    /** Couriers and drivers use stations and report hazards. */
    STATIONS("stations for new-employment groups", "新就业群体驿站"),
    /** Matters reach the agenda, are deliberated, decided and carried out. */
    DELIBERATION("deliberation", "民主协商"),
    /** Residents vote, and a supervision committee looks at what was done. */
    ELECTIONS("elections and supervision", "民主选举与民主监督"),
    /** Practices are tried, learnt, shown and adopted from others. */
    DIFFUSION("practices and demonstration", "治理做法与示范推广"),
    /** Neighbours quarrel, mediators mediate, residents learn of the law. */
    DISPUTES("disputes and law", "矛盾纠纷与法治"),
    /** Norms are handed on and written down. Without it they stay as they are. */
    NORMS("norms", "社会规范"),
    /** New reforms take hours and share a capacity to be absorbed. Without it all are carried out in full. */
    ABSORPTION("absorption of reforms", "改革消化");

    private final Text label;

    Submodel(String en, String zh) {
        this.label = new Text(en, zh);
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** Its key in scenario files. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
