package grassroots.classroom;

import grassroots.parameter.Text;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Case;
import grassroots.world.CaseFile;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Problem;
import grassroots.world.Resident;
import grassroots.world.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A resident's story: problems, where they are taken, how cases go and end, taking part, and what it does to trust. */
final class ResidentFollower extends Follower {
    private static final double WORTH_TELLING = 0.005;
    private static final int DAYS_OF_TALK = 28;

    private final Resident resident;
    private final double neighboursSolve;
    private final Map<Long, Where> known = new HashMap<>();
    private final List<Text> today = new ArrayList<>();
    private Problem arisen;
    private double trust;
    private double trustBeforeTalk;
    private double trustMoved;
    private double trustAtLook;
    private double selfServed;
    private double turnedAway;
    private boolean outcome;
    private int lastActive;
    private boolean registered;
    private boolean lapsed;
    private boolean doubleRegistered;

    /** Where a case lies. */
    private enum Where { WAITING, IN_HAND, ELSEWHERE, AT_DESK }

    ResidentFollower(Community home, int number, double neighboursSolve, Story story) {
        super(home, story);
        this.resident = home.residents().at(number);
        this.neighboursSolve = neighboursSolve;
        this.trust = resident.trust();
        this.trustAtLook = trust;
        this.trustBeforeTalk = trust;
        this.lastActive = resident.lastActive();
        this.registered = resident.is(Trait.REGISTERED);
        this.lapsed = resident.is(Trait.LAPSED);
        this.doubleRegistered = resident.is(Trait.DOUBLE_REGISTERED);
        cases(home).forEach(one -> known.put(one.number(), where(home, one)));
    }

    private boolean isMine(Case one) {
        return one.problem().resident().id() == resident.id();
    }

    private Stream<Case> cases(Community home) {
        return home.casesHere().filter(this::isMine);
    }

    private static Where where(Community home, Case one) {
        if (home.cases().waiting().contains(one)) {
            return Where.WAITING;
        }
        if (home.cases().elsewhere().contains(one)) {
            return Where.ELSEWHERE;
        }
        return home.cases().forDesk().contains(one) ? Where.AT_DESK : Where.IN_HAND;
    }

    @Override
    public void looks(Community home, Draws draws) {
        voice(home, draws);
        trustAtLook = resident.trust();
        selfServed = total(home, Flow.SELF_SERVED);
        turnedAway = total(home, Flow.TURNED_AWAY);
        home.cases().arisen().stream().filter(one -> one.resident().id() == resident.id()).findFirst().ifPresent(one -> arisen = one);
    }

    /** Where a problem was taken that had arisen before this look and is gone from those that nobody was told of. */
    private void voice(Community home, Draws draws) {
        if (arisen == null || home.cases().arisen().contains(arisen)) {
            return;
        }
        Problem problem = arisen;
        arisen = null;
        Text about = CaseWords.about(problem);
        String en = "met " + about.en();
        String zh = "遇到" + about.zh();
        Case opened = cases(home).filter(one -> one.problem() == problem).findFirst().orElse(null);
        if (opened != null) {
            known.put(opened.number(), Where.WAITING);
            add(en + (opened.hotline() ? " and called the hotline" : " and told the community worker"), zh + (opened.hotline() ? "，拨打了热线" : "，告诉了社区工作者"));
        } else if (total(home, Flow.SELF_SERVED) > selfServed && resident.is(Trait.DIGITAL)) {
            add(en + " and settled it online", zh + "，在网上自行办成");
        } else if (total(home, Flow.TURNED_AWAY) > turnedAway && !resident.is(Trait.DIGITAL)) {
            add(en + ", and found the window closed", zh + "，却吃了闭门羹");
        } else if (resident.trust() < trustAtLook || !problem.neighbourly()) {
            add(en + " and kept silent", zh + "，选择沉默");
        } else if (draws.happens(Chance.NEIGHBOURS_SOLVE, resident.id(), neighboursSolve)) {
            add(en + " and asked the neighbours, who settled it", zh + "，邻里帮忙解决了");
        } else {
            add(en + " and asked the neighbours, who could not help", zh + "，求助邻里未果");
        }
    }

    @Override
    public void dayEnds(Community home, int day) {
        ends(home);
        goesOn(home);
        comesAgain(home, day);
        takesPart(day);
        closeDay(day);
    }

    private void ends(Community home) {
        for (Case ended : home.cases().ended()) {
            if (isMine(ended)) {
                known.remove(ended.number());
                outcome = true;
                Text end = CaseWords.end(ended);
                int days = (int) Math.max(0, Math.floor(ended.closed() - ended.opened()));
                add(CaseWords.about(ended.problem()).en() + ": " + end.en() + " after " + days + (days == 1 ? " day" : " days"),
                        CaseWords.about(ended.problem()).zh() + "：" + days + "天后" + end.zh());
            }
        }
    }

    private void goesOn(Community home) {
        cases(home).toList().forEach(one -> {
            Where now = where(home, one);
            Where before = known.put(one.number(), now);
            if (before == null) {
                add("brought " + CaseWords.about(one.problem()).en() + " again", "再次反映" + CaseWords.about(one.problem()).zh());
            } else if (before != now) {
                goesOn(one, now);
            }
        });
    }

    private void goesOn(Case one, Where now) {
        switch (now) {
            case IN_HAND -> add("a worker has it in hand" + (one.handling() == Case.Handling.FORMAL ? ", for the record only" : ""),
                    "工作者正在办理" + (one.handling() == Case.Handling.FORMAL ? "，但只为留痕" : ""));
            case ELSEWHERE -> add("the community's part is done; it waits for other people", "社区部分已办，等待其他单位");
            case AT_DESK -> add("it was passed up to the township desk", "上交乡镇街道协调台");
            default -> add("it was laid down and waits again", "被搁置，重新排队");
        }
    }

    private void comesAgain(Community home, int day) {
        for (CaseFile.Return again : home.cases().returning()) {
            if (isMine(again.failed()) && outcome) {
                add("means to bring it again in " + (again.day() - day) + " days", "打算" + (again.day() - day) + "天后再次反映");
            }
        }
    }

    private void takesPart(int day) {
        if (resident.lastActive() == day && lastActive != day) {
            add("took part in community affairs", "参加了社区事务");
        }
        lastActive = resident.lastActive();
        registered = told(registered, resident.is(Trait.REGISTERED), "joined the register of volunteers", "登记成为志愿者", "left the register of volunteers", "退出志愿者登记");
        lapsed = told(lapsed, resident.is(Trait.LAPSED), "has stopped turning out as a volunteer", "不再参加志愿服务", "turns out as a volunteer again", "重新参加志愿服务");
        doubleRegistered = told(doubleRegistered, resident.is(Trait.DOUBLE_REGISTERED), "registered at home as a member in service", "在职党员到社区双报到", "is no longer registered here as a member in service", "不再在社区双报到");
    }

    private boolean told(boolean before, boolean now, String yes, String yesZh, String no, String noZh) {
        if (before != now) {
            add(now ? yes : no, now ? yesZh : noZh);
        }
        return now;
    }

    private void add(String en, String zh) {
        today.add(new Text(en, zh));
    }

    /** One line for the day, with what it did to trust; what talk and repute did is told once a month. */
    private void closeDay(int day) {
        double now = resident.trust();
        if (!today.isEmpty()) {
            boolean moved = Math.abs(now - trust) >= WORTH_TELLING;
            tell(day, String.join("; ", today.stream().map(Text::en).toList()) + (moved ? "; trust " + Story.moved(trust, now) : ""),
                    String.join("；", today.stream().map(Text::zh).toList()) + (moved ? "；信任 " + Story.moved(trust, now) : ""));
            trustMoved += now - trust;
        }
        if (Math.floorMod(day + 1, DAYS_OF_TALK) == 0) {
            double talk = now - trustBeforeTalk - trustMoved;
            if (Math.abs(talk) >= WORTH_TELLING) {
                tell(day, "in four weeks, talk among neighbours and what the place is known for moved trust by " + Story.index(talk) + ", to " + Story.index(now),
                        "四周来，邻里口碑与社区声誉使信任变化 " + Story.index(talk) + "，至 " + Story.index(now));
            }
            trustBeforeTalk = now;
            trustMoved = 0;
        }
        today.clear();
        outcome = false;
        trust = now;
    }
}
