package grassroots.scenario;

import grassroots.parameter.Parameter;

/** What a policy's calendar may be. */
record Schedule(
        @Parameter(en = "time from the default to the value, linear", zh = "由默认值线性过渡到设定值的时间", unit = "days", max = 36400,
                reason = "at once unless said otherwise")
                int ramp) {}
