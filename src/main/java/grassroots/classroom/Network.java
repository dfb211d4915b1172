package grassroots.classroom;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The addresses under which this machine is reached on the local network. */
public final class Network {
    private Network() {}

    /** Whether a server at this address listens at every address of the machine. */
    public static boolean isEverywhere(String host) {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Whether a server on this machine can listen at the address. */
    public static boolean isOurs(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress() || address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException unknown) {
            return false;
        }
    }

    /** Addresses to open for a server that listens at this one; this machine's own name where it is on no network. */
    public static List<String> addresses(String host) {
        if (!isEverywhere(host)) {
            return List.of(shown(host));
        }
        List<String> found = new ArrayList<>();
        try {
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(card.getInetAddresses())) {
                    if (card.isUp() && !card.isLoopback() && address instanceof Inet4Address && !address.isLinkLocalAddress()) {
                        found.add(address.getHostAddress());
                    }
                }
            }
        } catch (SocketException none) {
            found.clear();
        }
        return found.isEmpty() ? List.of("localhost") : found;
    }

    /** An address as it stands in a link. */
    public static String shown(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
