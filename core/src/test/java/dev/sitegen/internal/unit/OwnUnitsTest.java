package dev.sitegen.internal.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.unit.OwnUnits.Multiple;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnUnitsTest {

    private static final OwnUnits UNITS = units();

    private static OwnUnits units() {
        Map<String, Multiple> declared = new LinkedHashMap<>();
        declared.put("担", new Multiple(new BigDecimal("50"), "千克"));
        declared.put("TB", new Multiple(new BigDecimal("1024"), "GB"));
        declared.put("PB", new Multiple(new BigDecimal("1024"), "TB"));
        declared.put("垛", new Multiple(new BigDecimal("2"), "万块"));
        return new OwnUnits(declared);
    }

    private static Optional<BigDecimal> convert(String value, String from, String to) {
        return UNITS.convert(new BigDecimal(value), from, to);
    }

    @Test
    void convertsIntoAndOutOfUnitsOfKnownSize() {
        assertEquals(Optional.of(new BigDecimal("0.15")), convert("3", "担", "吨"));
        assertEquals(Optional.of(new BigDecimal("60")), convert("3", "吨", "担"));
    }

    @Test
    void convertsAlongDeclarationsAndScales() {
        assertEquals(Optional.of(new BigDecimal("1048576")), convert("1", "PB", "GB"));
        assertEquals(Optional.of(new BigDecimal("10240")), convert("0.001", "万TB", "GB"));
        assertEquals(Optional.of(new BigDecimal("4")), convert("2", "垛", "万块"));
    }

    @Test
    void aValueWithoutAnEndIsNone() {
        OwnUnits thirds = new OwnUnits(Map.of("捆", new Multiple(new BigDecimal("3"), "件")));
        assertEquals(Optional.empty(), thirds.convert(BigDecimal.ONE, "件", "捆"));
    }

    @Test
    void namesWhatAValueMayBeStatedIn() {
        assertEquals(List.of("PB", "TB"), UNITS.alternatives("GB"));
        assertTrue(UNITS.alternatives("担").containsAll(List.of("千克", "吨", "公斤")));
        assertEquals(List.of(), UNITS.alternatives("人"));
        assertEquals(List.of(), OwnUnits.NONE.alternatives("千克"));
    }

    @Test
    void knowsTheUnitsThatNeedNoDeclaration() {
        assertTrue(OwnUnits.isKnown("公斤"));
        assertFalse(OwnUnits.isKnown("箱"));
    }
}
