package org.goalkeeper.service.contract;

import java.io.IOException;
import org.goalkeeper.service.http.MediaTypes;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Gives the contract that the service was built from, in one file. */
@RestController
class ContractController {

    private static final Resource CONTRACT = new ClassPathResource("contract/openapi.yaml");

    private final byte[] yaml;
    private final byte[] json;

    ContractController() throws IOException {
        yaml = CONTRACT.getContentAsByteArray();
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(yaml.length).build();
        Object contract = new Load(settings).loadFromInputStream(CONTRACT.getInputStream());
        json = JsonMapper.shared().writeValueAsBytes(contract);
    }

    @GetMapping(path = "/v1/openapi.yaml", produces = "application/yaml")
    ResponseEntity<byte[]> yaml() {
        return answer(MediaTypes.YAML, yaml);
    }

    @GetMapping(path = "/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> json() {
        return answer(MediaType.APPLICATION_JSON, json);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(type)
                .body(body);
    }
}
