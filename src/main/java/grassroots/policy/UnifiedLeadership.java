package grassroots.policy;

import grassroots.parameter.Parameter;

/** The community's party organization brings everyone to one table and reviews what departments ask. */
@Lever(
        key = "unified-leadership",
        group = LeverGroup.LEADERSHIP,
        en = "Unified leadership of the party organization over a community's affairs",
        zh = "党组织统一领导",
        cost = "hours of joint meetings and of reviewing asks",
        costZh = "联席会议与事项审议工时",
        failure = "one more meeting: hours go, and a weak or overloaded secretary settles nothing with them (meetings; leadership.skillNeeded)",
        failureZh = "又添一会：书记能力不足或负荷过重时，开会耗时而无所成(meetings；leadership.skillNeeded)")
public record UnifiedLeadership(
        @Parameter(en = "joint meetings a month", zh = "每月联席会议次数", unit = "meetings a month", max = 20,
                reason = "without a table of their own in 2018")
                double meetings,
        @Parameter(en = "share of departments' asks that the agenda review looks through", zh = "事项审议覆盖比例", unit = "share", max = 1,
                reason = "asks are handed on unread")
                double agendaReview) implements Policy {}
