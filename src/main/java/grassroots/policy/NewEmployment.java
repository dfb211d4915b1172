package grassroots.policy;

import grassroots.parameter.Parameter;

/** Couriers, drivers and others in new forms of employment are received and asked for help. */
@Lever(
        key = "new-employment",
        group = LeverGroup.CAPACITY,
        en = "Couriers and drivers get stations, and rewards for reports",
        zh = "新就业群体友好与参与(驿站、随手拍)",
        cost = "stations, rewards; organizing hours for running stations and checking reports",
        costZh = "驿站经费、奖励；驿站运行与核查工时",
        failure = "stations are signs on empty rooms (service); rewards bring floods of trivial reports (rewards)",
        failureZh = "驿站挂牌空转(service)；奖励引来大量琐碎上报(rewards)")
public record NewEmployment(
        @Parameter(en = "stations", zh = "驿站数", unit = "stations per 10,000 residents", max = 5, reason = "none by default")
                double stations,
        @Parameter(en = "what a station offers beyond a sign: rest, meals, advice, a say", zh = "驿站实际服务程度", unit = "share", max = 1,
                reason = "nothing where there is none")
                double service,
        @Parameter(en = "reward for a report", zh = "每条上报奖励", unit = "yuan of 2024", max = 100, reason = "none by default")
                double rewards) implements Policy {}
