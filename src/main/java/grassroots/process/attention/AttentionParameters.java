package grassroots.process.attention;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** How attention decays and heat feeds back (MODEL 5.16, 5.3). */
@Described(en = "attention and rebound", zh = "注意力与反弹")
public record AttentionParameters(
        @Parameter(en = "half-life of campaign attention", zh = "运动式注意力半衰期", unit = "days", min = 1, max = 3650, low = 90, high = 365, source = "F 8", confidence = Confidence.ASSUMED) double halfLife,
        @Parameter(en = "attention that full monitoring keeps up", zh = "充分监测维持的注意力", unit = "share", max = 1, low = 0.6, high = 0.95, source = "F 6.17", confidence = Confidence.ASSUMED, reason = "routine makes relief last") double kept,
        @Parameter(en = "half-life of heat in departments", zh = "部门热度半衰期", unit = "days", min = 1, max = 3650, low = 30, high = 120, reason = "two months") double heatHalfLife,
        @Parameter(en = "departments in the field of a matter", zh = "同一领域部门数", unit = "departments", min = 1, max = 42, reason = "three share a field") int field,
        @Parameter(en = "communities for which heat was set", zh = "热度参照社区数", unit = "communities", min = 1, reason = "one township", definition = true) double communities)
        implements Serializable {}
