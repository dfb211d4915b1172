package grassroots.population;

import grassroots.parameter.Text;
import grassroots.world.Residents;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a world file that have a meaning of their own; every other column is kept for target groups. */
public enum WorldColumn {
    /** What the community is called in results. */
    ID("id", Form.NAME, 0,
            "name of the community, another one in every row",
            "社区编号，各行不得重复",
            null, null),
    /** The township it belongs to. */
    TOWNSHIP("township", Form.NAME, 0,
            "name or number of its township or street",
            "所属乡镇街道的名称或序号",
            null, null),
    /** How many live in it. */
    RESIDENTS("residents", Form.COUNT, Residents.MOST,
            "residents",
            "居民数",
            null, null),
    /** The district its township belongs to. */
    DISTRICT("district", Form.NAME, 0,
            "name of the district of its township",
            "所属区县名称",
            "one district for all",
            "全部属于同一区县"),
    /** Town or village. */
    TYPE("type", Form.TYPE, 0,
            "urban or village",
            "类型：urban（城市社区）或 village（村）",
            "urban",
            "urban"),
    /** Posts of its own. */
    WORKERS("workers", Form.COUNT, 1000,
            "posts of community workers",
            "社区工作者岗位数",
            "by uncertainties.population.staffing.perTenThousand, in villages uncertainties.population.villages.perTenThousand",
            "按 uncertainties.population.staffing.perTenThousand，村按 uncertainties.population.villages.perTenThousand"),
    /** Plaques at its door. */
    PLAQUES("plaques", Form.NUMBER, 1000,
            "plaques at its door",
            "挂牌数",
            "drawn around uncertainties.population.start.plaques",
            "围绕 uncertainties.population.start.plaques 随机生成"),
    /** How prone it is to problems. */
    PRONENESS("proneness", Form.NUMBER, 20,
            "how prone it is to problems, 1 on average",
            "问题多发程度，平均为1",
            "drawn by uncertainties.population.people.communities",
            "按 uncertainties.population.people.communities 随机生成"),
    /** Residents under 35. */
    YOUNG("young", Form.SHARE, 1,
            "share of residents under 35",
            "35岁以下居民比例",
            "uncertainties.population.traits.young",
            "uncertainties.population.traits.young"),
    /** Residents of 60 and over. */
    OLD("old", Form.SHARE, 1,
            "share of residents of 60 and over",
            "60岁及以上居民比例",
            "uncertainties.population.traits.old",
            "uncertainties.population.traits.old"),
    /** Residents who rent. */
    RENTERS("renters", Form.SHARE, 1,
            "share of residents who rent",
            "租户比例",
            "uncertainties.population.traits.renter",
            "uncertainties.population.traits.renter"),
    /** Residents in new forms of employment. */
    NEW_EMPLOYMENT("newEmployment", Form.SHARE, 1,
            "share of residents in new forms of employment",
            "新就业群体比例",
            "uncertainties.population.traits.newEmployment",
            "uncertainties.population.traits.newEmployment"),
    /** Residents in a job. */
    EMPLOYED("employed", Form.SHARE, 1,
            "share of residents with an employer",
            "在职居民比例",
            "uncertainties.population.traits.employed",
            "uncertainties.population.traits.employed"),
    /** Party members. */
    MEMBERS("members", Form.SHARE, 1,
            "share of residents who are party members",
            "党员比例",
            "uncertainties.population.traits.member",
            "uncertainties.population.traits.member"),
    /** Users of digital services. */
    DIGITAL("digital", Form.SHARE, 1,
            "share of residents who use digital services",
            "使用数字服务的居民比例",
            "uncertainties.population.traits.digital and digitalOld",
            "uncertainties.population.traits.digital 与 digitalOld"),
    /** Registered volunteers. */
    REGISTERED("registered", Form.SHARE, 1,
            "share of residents on the register of volunteers",
            "注册志愿者比例",
            "uncertainties.population.traits.registered",
            "uncertainties.population.traits.registered");

    /** What a cell of a column may hold. */
    enum Form {
        NAME("text"), TYPE("urban or village"), COUNT("number"), NUMBER("number"), SHARE("share");

        private final String unit;

        Form(String unit) {
            this.unit = unit;
        }
    }

    private final String key;
    private final Form form;
    private final double most;
    private final Text meaning;
    private final Text whenMissing;

    WorldColumn(String key, Form form, double most, String en, String zh, String without, String withoutZh) {
        this.key = key;
        this.form = form;
        this.most = most;
        this.meaning = new Text(en, zh);
        this.whenMissing = without == null ? null : new Text(without, withoutZh);
    }

    /** Its name in the first line of the file. */
    public String key() {
        return key;
    }

    /** What it says. */
    public Text meaning() {
        return meaning;
    }

    /** Unit of its cells. */
    public String unit() {
        return form.unit;
    }

    /** The largest number it may hold; 0 where it holds none. */
    public double most() {
        return most;
    }

    /** Whether a file must have it. */
    public boolean needed() {
        return whenMissing == null;
    }

    /** What holds where the column, or its cell, is missing; {@code null} for a column that a file must have. */
    public Text whenMissing() {
        return whenMissing;
    }

    /** Whether it holds a number. */
    boolean isNumber() {
        return form == Form.COUNT || form == Form.NUMBER || form == Form.SHARE;
    }

    /** Whether it holds a whole number from 1. */
    boolean isCount() {
        return form == Form.COUNT;
    }

    /** The rule for its cells, as the end of "must be". */
    String rule() {
        String upTo = BigDecimal.valueOf(most).stripTrailingZeros().toPlainString();
        return switch (form) {
            case COUNT -> "a whole number from 1 to " + upTo;
            case NUMBER -> "a number from 0 to " + upTo;
            case SHARE -> "a share from 0 to 1";
            case TYPE -> "'urban' or 'village'";
            case NAME -> "a name";
        };
    }

    /** The column of this name. */
    static Optional<WorldColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    /** The columns that a file must have. */
    static List<WorldColumn> allNeeded() {
        return Arrays.stream(values()).filter(WorldColumn::needed).toList();
    }
}
