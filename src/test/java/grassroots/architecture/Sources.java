package grassroots.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A tree of source files and what is wrong with it, one line for each finding, as the compiler's parser reads it. */
public final class Sources {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    private final Path folder;
    private final List<Path> files;

    /** All Java files below the folder. */
    public Sources(Path folder) {
        this.folder = folder;
        try (Stream<Path> all = Files.walk(folder)) {
            this.files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packages that do not say what they are. */
    public List<String> silentPackages() {
        return files.stream()
                .map(Path::getParent)
                .distinct()
                .filter(directory -> !Files.exists(directory.resolve("package-info.java")))
                .map(directory -> folder.relativize(directory) + " has no package-info.java")
                .toList();
    }

    /** Files that are too long. */
    public List<String> longFiles() {
        return files.stream()
                .filter(file -> lines(file).size() > LONGEST_FILE)
                .map(file -> folder.relativize(file) + " has " + lines(file).size() + " lines, more than " + LONGEST_FILE)
                .toList();
    }

    /** Lines that call themselves unfinished. */
    public List<String> unfinishedLines() {
        return files.stream()
                .flatMap(file -> lines(file).stream()
                        .filter(line -> UNFINISHED.matcher(line).find())
                        .map(line -> folder.relativize(file) + " is unfinished: " + line.strip()))
                .toList();
    }

    /** Methods that are too long. */
    public List<String> longMethods() {
        return read((reading, found) -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                long length = reading.lines(method);
                if (length > LONGEST_METHOD) {
                    found.add(reading.name() + " has a method of " + length + " lines, more than " + LONGEST_METHOD + ": "
                            + method.getName());
                }
                return super.visitMethod(method, nothing);
            }
        });
    }

    /** Public types without a sentence on what they are. */
    public List<String> silentTypes() {
        return read((reading, found) -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
                if (isPublic && reading.trees().getDocComment(getCurrentPath()) == null) {
                    found.add(reading.name() + " does not say what " + type.getSimpleName() + " is");
                }
                return super.visitClass(type, nothing);
            }
        });
    }

    /** Imports of everything at once. */
    public List<String> wildcardImports() {
        return read((reading, found) -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitImport(ImportTree statement, Void nothing) {
                if (statement.getQualifiedIdentifier().toString().endsWith(".*")) {
                    found.add(reading.name() + " imports " + statement.getQualifiedIdentifier());
                }
                return super.visitImport(statement, nothing);
            }
        });
    }

    private List<String> read(Reader reader) {
        List<String> found = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                reader.of(new Reading(folder, unit, trees), found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader {
        TreePathScanner<Void, Void> of(Reading reading, List<String> found);
    }

    private record Reading(Path folder, CompilationUnitTree unit, DocTrees trees) {
        String name() {
            return folder.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri())).toString();
        }

        long lines(Tree tree) {
            SourcePositions positions = trees.getSourcePositions();
            return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree))
                    - unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree)) + 1;
        }
    }
}
