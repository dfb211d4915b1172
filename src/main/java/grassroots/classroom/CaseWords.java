package grassroots.classroom;

import grassroots.parameter.Text;
import grassroots.world.Case;
import grassroots.world.Problem;

/** How cases and their ends are told. */
final class CaseWords {
    private CaseWords() {}

    /** What a case is about. */
    static Text about(Problem problem) {
        return new Text("a matter of " + problem.matter().label().en(), problem.matter().label().zh() + "问题");
    }

    /** How a case ended, with what was reported of it. */
    static Text end(Case ended) {
        boolean reported = ended.reportedSolved();
        return switch (ended.end()) {
            case SOLVED -> new Text("truly solved", "真正解决");
            case EXPLAINED -> new Text("tried in earnest without success, and explained" + en(reported), "认真办理未果，已作解释" + zh(reported));
            case FORMAL -> new Text("closed on paper" + en(reported), "形式答复结案" + zh(reported));
            case WITHDRAWN -> new Text("given up after waiting", "久等未果而放弃");
        };
    }

    private static String en(boolean reported) {
        return reported ? ", and reported as solved" : ", and reported as not solved";
    }

    private static String zh(boolean reported) {
        return reported ? "，上报为已解决" : "，上报为未解决";
    }
}
