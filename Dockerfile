FROM eclipse-temurin:17.0.16_8-jdk-noble AS build
WORKDIR /goalkeeper
COPY . .
RUN ./mvnw -q -B -Dquick -Dmaven.test.skip=true package

FROM eclipse-temurin:17.0.16_8-jre-noble
RUN useradd --system --uid 10001 --create-home --home-dir /data goalkeeper
COPY --from=build /goalkeeper/target/app /app
USER goalkeeper
WORKDIR /data
VOLUME /data
EXPOSE 8080
# The image has no program that asks over HTTP; bash does.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD bash -c "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/app/goalkeeper-app.jar"]
CMD ["serve", "--data", "/data"]
