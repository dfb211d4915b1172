package grassroots.process.allocation;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** What is sent down, and how it is called back (MODEL 5.12). */
@Described(en = "staff and services sent down", zh = "力量与服务下沉")
public record AllocationParameters(
        @Parameter(en = "skill of staff sent down", zh = "下沉人员技能", unit = "hours of an experienced worker an hour", max = 2, reason = "they do not know the place") double skill,
        @Parameter(en = "exhaustion of staff sent down when they come", zh = "下沉人员初始倦怠", unit = "index", max = 1, reason = "a little below the mean") double exhaustion,
        @Parameter(en = "how heat of departments hastens recall", zh = "部门热度加速抽回", unit = "ratio for each unit of heat", max = 20, reason = "they are called back when departments are pressed") double recallByHeat,
        @Parameter(en = "most that heat multiplies lending and calling back", zh = "借调抽回的加压上限", unit = "ratio", max = 20, low = 1, high = 3, reason = "somebody must stay") double mostLent,
        @Parameter(en = "how many times the smallest claim the greatest must be before a post moves", zh = "调整岗位的差距倍数", unit = "ratio", min = 1, max = 100, low = 1.25, high = 2, reason = "half as much again") double unequal,
        @Parameter(en = "a post for a year", zh = "一个岗位一年", unit = "yuan of 2024", max = 1000000, low = 50000, high = 120000, reason = "MODEL 6: 80,000 (50,000–120,000)") double postYuan,
        @Parameter(en = "a purchased service hour", zh = "一个购买服务工时", unit = "yuan of 2024", max = 1000, low = 24, high = 58, reason = "80,000 yuan a year of 2,080 hours") double hourYuan)
        implements Serializable {}
