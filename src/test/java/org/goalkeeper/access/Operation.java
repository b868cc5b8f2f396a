package org.goalkeeper.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One operation of the contract, and a request for it. */
final class Operation {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Contract contract;
    private final String method;
    private final String path;
    private final List<Map<String, ?>> parameters;
    private final Map<String, ?> described;

    Operation(Contract contract, String method, String path, List<?> shared, Map<String, ?> described) {
        this.contract = contract;
        this.method = method;
        this.path = path;
        this.described = described;
        List<Map<String, ?>> all = new ArrayList<>();
        Stream.concat(shared.stream(), Contract.list(described.get("parameters")).stream())
                .forEach(parameter -> all.add(contract.resolve(parameter)));
        this.parameters = all;
    }

    String id() {
        return String.valueOf(described.get("operationId"));
    }

    String method() {
        return method.toUpperCase(Locale.ROOT);
    }

    /** Names of the parameters in the path, in its order. */
    List<String> pathParameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** Whether it is about an organisation. */
    boolean ofOrganization() {
        return pathParameters().contains("org");
    }

    /** The path with these parameters, and the query that it cannot do without. */
    String path(Map<String, String> values) {
        String query = parameters.stream()
                .filter(parameter ->
                        "query".equals(parameter.get("in")) && Boolean.TRUE.equals(parameter.get("required")))
                .map(parameter -> parameter.get("name") + "=" + new Sample(contract).of(parameter))
                .collect(Collectors.joining("&"));
        String filled = PARAMETER
                .matcher(path)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Objects.requireNonNull(values.get(found.group(1)), found.group(1))));
        return query.isEmpty() ? filled : filled + "?" + query;
    }

    /** The first form that its body may have; null where it has no body. */
    @Nullable
    String mediaType() {
        return content().keySet().stream().findFirst().orElse(null);
    }

    /** A body as the contract shows it. */
    String body() {
        Object sample = new Sample(contract).of(Contract.map(content().get(mediaType())));
        return sample instanceof String text ? text : JSON.writeValueAsString(sample);
    }

    private Map<String, ?> content() {
        return Contract.map(contract.resolve(described.get("requestBody")).get("content"));
    }

    @Override
    public String toString() {
        return id();
    }
}
