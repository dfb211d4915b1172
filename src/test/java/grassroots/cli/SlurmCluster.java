package grassroots.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Slurm of two nodes with one processor each on the loopback interface, for one test. */
final class SlurmCluster implements AutoCloseable {
    private static final int MILLIS = 100;
    private static final int LOOKS = 300;

    private final Path folder;
    private final List<Process> daemons = new ArrayList<>();

    private SlurmCluster(Path folder) {
        this.folder = folder;
    }

    /** Starts munge, the controller and both nodes, and waits until the nodes are idle. */
    static SlurmCluster start(Path folder) throws IOException, InterruptedException {
        SlurmCluster cluster = new SlurmCluster(folder);
        try {
            cluster.begin();
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException failure) {
            cluster.close();
            throw failure;
        }
    }

    private void begin() throws IOException, InterruptedException {
        for (String name : List.of("run", "log", "state", "spool-n1", "spool-n2")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("key"), "a key of this test alone".repeat(8));
        Files.setPosixFilePermissions(folder.resolve("key"), java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        Files.writeString(conf(), configuration());
        daemon("munged", "--foreground", "--force", "--key-file=" + folder.resolve("key"), "--socket=" + folder.resolve("run/munge.socket"),
                "--pid-file=" + folder.resolve("run/munged.pid"), "--log-file=" + folder.resolve("log/munged.log"),
                "--seed-file=" + folder.resolve("run/munge.seed"));
        await("munge", () -> Files.exists(folder.resolve("run/munge.socket")));
        daemon("slurmctld", "-D");
        daemon("slurmd", "-D", "-N", "n1");
        daemon("slurmd", "-D", "-N", "n2");
        await("two idle nodes", () -> call("sinfo", "--noheader", "--format=%t %D").contains("idle 2"));
    }

    private String configuration() throws IOException {
        String user = System.getProperty("user.name");
        String host = InetAddress.getLocalHost().getHostName().split("\\.")[0];
        return """
                ClusterName=test
                SlurmctldHost=%s(127.0.0.1)
                SlurmctldPort=%d
                SlurmUser=%s
                SlurmdUser=%s
                AuthType=auth/munge
                AuthInfo=socket=DIR/run/munge.socket
                StateSaveLocation=DIR/state
                SlurmdSpoolDir=DIR/spool-%%n
                SlurmctldPidFile=DIR/run/slurmctld.pid
                SlurmdPidFile=DIR/run/slurmd-%%n.pid
                SlurmctldLogFile=DIR/log/slurmctld.log
                SlurmdLogFile=DIR/log/slurmd-%%n.log
                ProctrackType=proctrack/linuxproc
                TaskPlugin=task/none
                JobAcctGatherType=jobacct_gather/none
                MpiDefault=none
                CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
                SelectType=select/cons_tres
                SelectTypeParameters=CR_CPU
                ReturnToService=2
                SlurmdTimeout=60
                SchedulerParameters=sched_min_interval=200000,bf_interval=2
                NodeName=n[1-2] NodeHostname=n[1-2] NodeAddr=127.0.0.1 Port=[%d-%d] CPUs=1 RealMemory=2000
                PartitionName=main Nodes=ALL Default=YES State=UP
                """.formatted(host, freePorts(1), user, user, firstOfTwo(), firstOfTwo + 1).replace("DIR", folder.toString());
    }

    private int firstOfTwo;

    private int firstOfTwo() throws IOException {
        firstOfTwo = freePorts(2);
        return firstOfTwo;
    }

    private static int freePorts(int count) throws IOException {
        while (true) {
            try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int port = first.getLocalPort();
                if (count == 1) {
                    return port;
                }
                try (ServerSocket second = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
                    return second.getLocalPort() - 1;
                } catch (IOException taken) {
                    continue;
                }
            }
        }
    }

    /** The file by which programs find this cluster. */
    Path conf() {
        return folder.resolve("slurm.conf");
    }

    private void daemon(String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("SLURM_CONF", conf().toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log/" + words[0] + "-" + daemons.size() + ".out").toFile());
        daemons.add(builder.start());
    }

    /** What a program of Slurm answers. */
    String call(String... words) {
        try {
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().putAll(Map.of("SLURM_CONF", conf().toString()));
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Something that becomes true. */
    interface Condition {
        boolean holds() throws IOException;
    }

    /** Waits for half a minute at most. */
    void await(String what, Condition condition) throws IOException, InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (condition.holds()) {
                return;
            }
            Thread.sleep(MILLIS);
        }
        throw new IllegalStateException("no " + what + " after " + LOOKS * MILLIS + " ms; " + call("sinfo") + call("squeue")
                + tail("slurmctld.log") + tail("slurmd-n1.log"));
    }

    private String tail(String log) throws IOException {
        Path file = folder.resolve("log").resolve(log);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return "\n" + log + ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    @Override
    public void close() {
        for (int i = daemons.size() - 1; i >= 0; i--) {
            daemons.get(i).descendants().forEach(ProcessHandle::destroyForcibly);
            daemons.get(i).destroyForcibly();
        }
        for (Process daemon : daemons) {
            try {
                daemon.waitFor();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
