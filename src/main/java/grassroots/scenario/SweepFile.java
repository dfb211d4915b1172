package grassroots.scenario;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import grassroots.parameter.Text;
import java.util.List;

/**
 * What a sweep file says.
 *
 * @param schemaVersion version of the file format, 1
 * @param name short name, used for the result folder
 * @param title one line
 * @param question what it asks, one or two sentences
 * @param scenario the scenario file in which factors vary
 * @param design how points are laid out
 * @param points how many points a sampled design has, 0 for a design that counts them itself
 * @param designSeed seed of a drawn design
 * @param file CSV file of the points, empty for a design that needs none
 * @param replications runs of each point, 0 where the file does not say and the scenario does
 * @param outcomes keys of the metrics to keep of each run, empty for those of the scenario
 * @param factors what varies
 */
public record SweepFile(
        @Parameter(en = "version of the file format", zh = "文件格式版本", unit = "version", min = 1, max = 1, reason = "the only one so far")
                int schemaVersion,
        @Described(en = "short name, used for the result folder", zh = "简称，用作结果目录名") String name,
        @Described(en = "one line", zh = "标题") Text title,
        @Described(en = "what is asked", zh = "所问的问题") Text question,
        @Described(en = "scenario file in which factors vary, beside this file or built in", zh = "其中因子变化的情景文件，与本文件同目录或内置") String scenario,
        @Described(en = "how the points are laid out", zh = "试验设计") SweepDesign design,
        @Parameter(en = "points of a Latin hypercube or a Sobol sequence", zh = "拉丁超立方或 Sobol 序列的设计点数", unit = "points", max = 100000,
                reason = "other designs count their points themselves")
                int points,
        @Parameter(en = "seed by which a Latin hypercube and the order of running are drawn", zh = "抽取拉丁超立方与运行次序的随机种子", unit = "seed", max = 1e12,
                reason = "any")
                long designSeed,
        @Described(en = "CSV file with a column for each factor and a row for each point", zh = "设计点CSV文件，每列一个因子，每行一个设计点") String file,
        @Parameter(en = "replications of each point; as many as the scenario says where left out", zh = "每个设计点的重复次数；省略则与情景相同", unit = "runs",
                min = 1, max = 100000, reason = "those of the scenario")
                int replications,
        @Described(en = "metrics to keep of each run, empty for the outcomes of the scenario", zh = "每次运行所保留的指标，留空为情景的结果指标") List<String> outcomes,
        @Described(en = "what varies: levers and uncertainties by their paths", zh = "所变化的因子：按路径给出的政策工具或不确定参数") List<SweepEntry> factors) {

    static final SweepFile STANDARD = new SweepFile(1, "", new Text("", ""), new Text("", ""), "", SweepDesign.FACTORIAL, 0, 1, "", 0,
            List.of(), List.of());
}
