package grassroots.process.profession;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Hours and money of a professional system (MODEL 5.11, 6). */
@Described(en = "the professional system of workers", zh = "社区工作者职业体系")
public record ProfessionParameters(
        @Parameter(en = "weeks over which training is felt", zh = "培训见效周数", unit = "weeks", min = 1, max = 104, reason = "what is learnt is used after two months") double memory,
        @Parameter(en = "hours of full supervision", zh = "全面督导工时", unit = "hours a worker and week", max = 10, reason = "an hour every other week") double supervisionHours,
        @Parameter(en = "hours of applications and reviews behind full honours", zh = "表彰申报评议工时", unit = "hours a worker and year", max = 200, reason = "a day and a half of papers") double honoursHours,
        @Parameter(en = "pay of a worker at the local mean", zh = "当地平均薪酬", unit = "yuan of 2024 a year", max = 1000000, low = 77000, high = 185000, reason = "a worker-year of 80,000 (50,000–120,000) at a ratio of 0.65") double payYuan,
        @Parameter(en = "a worker's hour of training", zh = "每人每小时培训费", unit = "yuan of 2024", max = 1000, reason = "a teacher before ten") double trainingYuan,
        @Parameter(en = "allowances of a full ladder", zh = "职业阶梯津贴", unit = "yuan of 2024 a worker and year", max = 100000, reason = "a few hundred yuan a month for the upper grades") double ladderYuan,
        @Parameter(en = "prizes of full honours", zh = "表彰奖励", unit = "yuan of 2024 a worker and year", max = 100000, reason = "small") double honoursYuan,
        @Parameter(en = "an hour of a supervisor for one worker", zh = "督导每人每小时费用", unit = "yuan of 2024", max = 1000, reason = "an experienced social worker before four") double supervisionYuan)
        implements Serializable {}
